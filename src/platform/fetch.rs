//! Static files beside the app.

use gloo_net::http::Request;

use super::document;

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The server could not be reached, or the connection broke.
    Unreachable,
    /// The server answered, but not with the file.
    Refused(u16),
    /// The file says it is longer than any file of ours may be.
    TooLarge(usize),
}

/// The bytes of a file, by its path from the app's root, for example `data/hubs.json`; not more than `limit` of them.
pub async fn bytes(path: &str, limit: usize) -> Result<Vec<u8>, FetchError> {
    let url = format!("{}{path}", document::base());
    let response = Request::get(&url).send().await.map_err(|_| FetchError::Unreachable)?;
    // A server that serves one page for every path would answer a missing file with that page.
    let is_page = response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    if !response.ok() || is_page {
        return Err(FetchError::Refused(if is_page { 404 } else { response.status() }));
    }
    let length = response.headers().get("content-length").and_then(|length| length.parse().ok());
    if let Some(length) = length.filter(|length| *length > limit) {
        return Err(FetchError::TooLarge(length));
    }
    response.binary().await.map_err(|_| FetchError::Unreachable)
}
