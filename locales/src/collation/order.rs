use std::cmp::Ordering;

/// The places of `keys`, the least first; equal ones in their own order.
///
/// Sorted by inserting: a list for people is short, and the standard library's ways of sorting
/// are long, which a browser has to load.
///
/// ```
/// use portage_locales::collation::in_order;
///
/// assert_eq!(in_order(&["c", "a", "b"], Ord::cmp), [1, 2, 0]);
/// ```
pub fn in_order<K>(keys: &[K], compare: impl Fn(&K, &K) -> Ordering) -> Vec<usize> {
    let mut sorted = Vec::with_capacity(keys.len());
    for (place, key) in keys.iter().enumerate() {
        let at = sorted.partition_point(|before: &usize| compare(&keys[*before], key).is_le());
        sorted.insert(at, place);
    }
    sorted
}
