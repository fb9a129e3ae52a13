//! Says in plain words what the parser could not read.

use fluent_syntax::parser::ErrorKind;

/// What is wrong and what to do.
pub(super) fn explain(kind: &ErrorKind) -> String {
    let what = match kind {
        ErrorKind::ExpectedToken(token) => {
            return format!("This cannot be read: \"{token}\" is missing. Add it.");
        }
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "This cannot be read: a name must stand here. Start the line with an id, or indent it \
             when it continues the text above."
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            "This cannot be read: a digit must stand here. Complete the number."
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "This cannot be read: the variants do not start on a new line. Break the line after ->."
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "The text is missing. Write it after the equals sign."
        }
        ErrorKind::ForbiddenCallee => {
            "This is not the name of a function. Names of functions are in capitals; only NUMBER() \
             exists."
        }
        ErrorKind::MissingDefaultVariant => {
            "The selection has no default. Mark the last variant with an asterisk: *[other]."
        }
        ErrorKind::MissingValue => "A text is missing. Write it after the key or the equals sign.",
        ErrorKind::MultipleDefaultVariants => {
            "The selection has two defaults. Leave the asterisk on the last variant only."
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "Nothing can be selected by this. Select by a variable, by NUMBER(), or by the \
             attribute of a term."
        }
        ErrorKind::TermAttributeAsPlaceable => {
            "The attribute of a term is for selection and cannot be shown. Make it a term of its \
             own."
        }
        ErrorKind::UnterminatedStringLiteral => {
            "The text in quotes does not end on its line. Add the closing quotation mark."
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            "An argument without a name follows one with a name. Put it first."
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            return format!("The argument {name} is given twice. Remove one.");
        }
        ErrorKind::UnknownEscapeSequence(_) => {
            r#"The text in quotes has a \ that means nothing. Use \\, \" or \u00A0."#
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            r"The character code is incomplete. Write \u and four digits (0-9, A-F), or \U and six."
        }
        ErrorKind::UnbalancedClosingBrace => {
            r#"A closing brace has no opening one. Remove it, or write {"}"} to show one."#
        }
        ErrorKind::ExpectedInlineExpression => {
            "The braces hold nothing that can be shown. Write a variable, a reference or a text in \
             quotes."
        }
        ErrorKind::ExpectedLiteral => {
            "The value of an argument is not fixed. Write a number or a text in quotes."
        }
    };
    what.to_owned()
}
