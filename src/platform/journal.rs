//! The journal of what is kept: an IndexedDB store of texts by key. What one commit has put into it outlives a killed browser, and
//! commits of several tabs follow one another.

use futures::future::LocalBoxFuture;
use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Query, Transaction};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, IdbDatabase, IdbTransaction};

use super::storage::StorageError;

const NAME: &str = "togys";
// Never to be raised: the texts carry their own version, and an app of yesterday must still be able to open this.
const VERSION: u32 = 1;
const STORE: &str = "records";
const FULL: &str = "QuotaExceededError";

/// Reading and writing a text, as the browser names them.
const READ: &str = "readonly";
const WRITE: &str = "readwrite";

fn reason(error: Error) -> StorageError {
    let full = match &error {
        Error::DomException(exception) => exception.name() == FULL,
        Error::UpdateFailed(value) | Error::TransactionCommitError(value) => {
            value.dyn_ref::<DomException>().is_some_and(|exception| exception.name() == FULL)
        }
        _ => false,
    };
    if full { StorageError::Full } else { StorageError::Forbidden }
}

/// A connection lives for one piece of work, so that no tab stands in the way of another that removes the whole journal.
struct Connection(IdbDatabase);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Connection {
    async fn open() -> Result<Connection, Error> {
        let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
        request.on_upgrade_needed(|event| {
            // What fails here fails the opening.
            if let Ok(database) = event.database() {
                let _ = database.create_object_store(STORE, ObjectStoreParams::new());
            }
        });
        let database: Database = request.await?;
        Ok(Connection(database.into()))
    }

    fn begin(&self, mode: &str) -> Result<Transaction, Error> {
        self.transaction(mode).map(Into::into).map_err(Error::TransactionOpenFailed)
    }

    // By its name: web-sys does not know the option, and said to be saved means on the disk, not on its way there.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        begin.call3(&self.0, &Array::of1(&STORE.into()), &mode.into(), &options)?.dyn_into()
    }
}

/// Every key with its text.
pub async fn all() -> Result<Vec<(String, String)>, StorageError> {
    read_all().await.map_err(reason)
}

async fn read_all() -> Result<Vec<(String, String)>, Error> {
    let connection = Connection::open().await?;
    let store = connection.begin(READ)?.object_store(STORE)?;
    let (keys, texts) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
    let (keys, texts) = (keys.await?, texts.await?);
    Ok(keys.into_iter().zip(texts).filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect())
}

/// In one transaction: hands the text of each key to `decide`, and keeps the keys and texts it gives back. All of it is on the disk
/// when this ends well, and nothing of it otherwise.
pub async fn commit<D>(keys: Vec<String>, decide: D) -> Result<(), StorageError>
where
    D: FnMut(usize, Option<String>) -> Vec<(String, String)>,
{
    write_all(keys, decide).await.map_err(reason)
}

async fn write_all<D>(keys: Vec<String>, mut decide: D) -> Result<(), Error>
where
    D: FnMut(usize, Option<String>) -> Vec<(String, String)>,
{
    let connection = Connection::open().await?;
    let transaction = connection.begin(WRITE)?;
    let store = transaction.object_store(STORE)?;
    for (index, key) in keys.iter().enumerate() {
        let head = store.get(Query::Key(JsValue::from_str(key)))?.await?;
        for (key, text) in decide(index, head.and_then(|text| text.as_string())) {
            if let Err(error) = store.put(&text.into(), Some(&key.into())) {
                // Half a commit is none.
                let _ = transaction.abort();
                return Err(error);
            }
        }
    }
    let outcome = transaction.commit()?.await?;
    // Nobody but the browser aborts, and that for want of room.
    if outcome.is_committed() { Ok(()) } else { Err(out_of_room()) }
}

fn out_of_room() -> Error {
    DomException::new_with_message_and_name("the browser gave up", FULL)
        .map_or_else(Error::UpdateFailed, Error::DomException)
}

/// Removes keys.
pub async fn forget(keys: Vec<String>) -> Result<(), StorageError> {
    let forget = async {
        let connection = Connection::open().await?;
        let transaction = connection.begin(WRITE)?;
        let store = transaction.object_store(STORE)?;
        for key in keys {
            store.delete(Query::Key(key.into()))?;
        }
        transaction.commit()?.await
    };
    forget.await.map(drop).map_err(reason)
}

/// Removes the journal, database and all.
pub fn wipe() -> LocalBoxFuture<'static, Result<(), StorageError>> {
    Box::pin(async {
        let wipe = async { Factory::new()?.delete(NAME)?.await };
        wipe.await.map_err(reason)
    })
}
