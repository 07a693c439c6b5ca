//! Parts of the kit that can be tried without a page.

use togys::ui::kit::excerpt;

#[track_caller]
fn check(text: &str, found: std::ops::Range<usize>, shown: &str, marked: &str) {
    let (piece, ranges) = excerpt(text, std::slice::from_ref(&found));
    assert_eq!((piece, &piece[ranges[0].clone()]), (shown, marked), "{text}");
}

#[test]
fn a_long_reason_begins_a_little_before_what_was_found() {
    check("3D printing", 0..2, "3D printing", "3D");
    let long = "Two industrial printers for metal and plastic parts, and a laboratory that measures what they make";
    let at = long.find("laboratory").unwrap();
    check(
        long,
        at..at + 10,
        "printers for metal and plastic parts, and a laboratory that measures what they make",
        "laboratory",
    );
    let kazakh = "Өскемендегі ғылыми-зерттеу институтының құрамындағы сынақ зертханасы, металл мен пластик үшін";
    let at = kazakh.find("зертханасы").unwrap();
    let found = at..at + "зертханасы".len();
    let (piece, ranges) = excerpt(kazakh, std::slice::from_ref(&found));
    assert_eq!(&piece[ranges[0].clone()], "зертханасы");
}
