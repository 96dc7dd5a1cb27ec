//! Numbers of law: plain decimals in their shortest form.

/// `^-?(0|[1-9]\d*)(\.\d{1,6})?$` with at most `decimals` decimals, no trailing zero and no negative zero.
pub(crate) fn check(text: &str, decimals: usize) -> Result<(), String> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) {
        return Err(format!(
            "\"{text}\" is not a plain decimal; write digits and at most one point, such as \"0.28\""
        ));
    }
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    let trailing_zero = fraction.is_some_and(|fraction| fraction.ends_with('0'));
    if leading_zero || trailing_zero || text == "-0" {
        return Err(format!("\"{text}\" is not in its shortest form; drop the needless zeros"));
    }
    match fraction.map_or(0, str::len) {
        length if length <= decimals => Ok(()),
        _ if decimals == 0 => {
            Err(format!("\"{text}\" must be a whole number in this unit; choose a smaller unit"))
        }
        _ => Err(format!("\"{text}\" has too many decimals; this unit takes at most {decimals}")),
    }
}
