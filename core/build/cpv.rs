//! Lists of CPV codes: `NNNNNNNN-D` and `NNNNNNNN-D..NNNNNNNN-D`, joined by commas.

#[path = "../src/cpv/check_digit.rs"]
mod check_digit;

/// Checks the form, the check digit of every code and that ranges run upwards.
pub(crate) fn check_list(text: &str) -> Result<(), String> {
    for item in text.split(',') {
        match item.split_once("..") {
            None => {
                check_code(item)?;
            }
            Some((first, last)) => {
                if check_code(first)? >= check_code(last)? {
                    return Err(format!(
                        "the range \"{item}\" does not run upwards; write the lower code first"
                    ));
                }
            }
        }
    }
    Ok(())
}

/// The eight digits of a code whose check digit is right.
fn check_code(code: &str) -> Result<&str, String> {
    let malformed = || {
        format!(
            "\"{code}\" is not a CPV code; write eight digits, a hyphen and the check digit, and no blanks round commas"
        )
    };
    let (digits, check) = code.split_once('-').ok_or_else(malformed)?;
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if digits.len() != 8 || check.len() != 1 || !all_digits(digits) || !all_digits(check) {
        return Err(malformed());
    }
    let expected = check_digit::check_digit(digits.chars().filter_map(|digit| digit.to_digit(10)));
    if check != expected.to_string() {
        return Err(format!(
            "\"{code}\" has the wrong check digit, which for {digits} is {expected}; compare with the source"
        ));
    }
    Ok(digits)
}
