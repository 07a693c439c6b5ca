//! Places on a plane, found by rectangle. The plane is cut into squares, and the places of one square stand together in one of as
//! many buckets as there are places: made in two walks over them, with no sort, however many there are and however far apart.

/// Some places, and in which squares they lie.
#[derive(Debug)]
pub struct Grid {
    square: f64,
    // Those of bucket n are entries[starts[n]..starts[n + 1]].
    entries: Vec<Entry>,
    starts: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    x: f64,
    y: f64,
    number: u32,
}

impl Grid {
    /// Places of finite coordinates, numbered from 0 as they come, and the side of a square in the same unit, more than 0. Asking
    /// costs least where the rectangles are a few squares wide.
    pub fn new(places: &[(f64, f64)], square: f64) -> Grid {
        let buckets = places.len().next_power_of_two();
        let mut grid = Grid { square, entries: vec![Entry::default(); places.len()], starts: vec![0; buckets + 1] };
        for &(x, y) in places {
            let bucket = grid.bucket(grid.line(x), grid.line(y));
            grid.starts.get_mut(bucket).into_iter().for_each(|count| *count += 1);
        }
        let mut end = 0;
        for start in &mut grid.starts {
            end += *start;
            *start = end;
        }
        // From its end a bucket is filled down to its start.
        for (number, &(x, y)) in places.iter().enumerate().rev() {
            let bucket = grid.bucket(grid.line(x), grid.line(y));
            let Some(start) = grid.starts.get_mut(bucket) else { continue };
            *start -= 1;
            let at = *start as usize;
            grid.entries.get_mut(at).into_iter().for_each(|entry| *entry = Entry { x, y, number: number as u32 });
        }
        grid
    }

    /// Adds the numbers of the places in a rectangle, edges included, to what was found. A number may come twice, where two squares
    /// share a bucket.
    pub fn inside(&self, min: (f64, f64), max: (f64, f64), found: &mut Vec<u32>) {
        let inside = |entry: &&Entry| entry.x >= min.0 && entry.x <= max.0 && entry.y >= min.1 && entry.y <= max.1;
        let (column, row) = (self.line(min.0), self.line(min.1));
        let (columns, rows) = (self.line(max.0) - column + 1.0, self.line(max.1) - row + 1.0);
        // No number where an edge is none or has no end.
        let are_few = columns * rows <= self.entries.len() as f64;
        if !are_few {
            found.extend(self.entries.iter().filter(inside).map(|entry| entry.number));
            return;
        }
        for east in 0..columns as u32 {
            for south in 0..rows as u32 {
                let entries = self.entries_of(column + f64::from(east), row + f64::from(south));
                found.extend(entries.iter().filter(inside).map(|entry| entry.number));
            }
        }
    }

    // The square's column or row for a coordinate, a whole number.
    fn line(&self, at: f64) -> f64 {
        (at / self.square).floor()
    }

    fn entries_of(&self, column: f64, row: f64) -> &[Entry] {
        let bucket = self.bucket(column, row);
        let start = |bucket: usize| self.starts.get(bucket).map_or(0, |start| *start as usize);
        self.entries.get(start(bucket)..start(bucket + 1)).unwrap_or(&[])
    }

    // Two odd numbers without a pattern spread neighbours over the buckets.
    fn bucket(&self, column: f64, row: f64) -> usize {
        let mixed = (column as i64 as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ (row as i64 as u64).wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
        (mixed >> 32) as usize & (self.starts.len() - 2)
    }
}
