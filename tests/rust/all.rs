//! Every test of the Rust surface, in one program, which links the core once.

// What the build script checks the files of law and of words with.
#[path = "../../core/build/generate.rs"]
mod generate;
#[path = "../../core/build/law_files.rs"]
mod law_files;
#[path = "../../core/build/words.rs"]
mod words;
#[path = "../../core/build/words_table.rs"]
mod words_table;

mod architecture;
mod bad_input;
mod batch_budget;
mod batch_evaluation;
mod bids;
mod cases;
mod differential;
mod embedding;
mod explain;
mod explain_advice;
mod explain_agreement;
mod explain_budget;
mod explain_evaluation;
mod explain_every;
mod explain_partnership;
mod explain_tender;
mod explaining;
mod faults;
mod headings;
mod law;
mod law_book;
mod law_file_format;
mod law_in_rules;
mod law_reading;
mod law_scope;
mod law_version;
mod obeyed;
mod partnership_draft;
mod partnerships;
mod plain_texts;
mod properties;
mod properties_absence;
mod properties_advice;
mod properties_agreement;
mod properties_bid;
mod properties_bid_fields;
mod properties_budget;
mod properties_calendar;
mod properties_evaluation;
mod properties_forecast;
mod properties_input;
mod properties_life;
mod properties_overlay;
mod properties_partnership;
mod properties_partnership_model;
mod properties_plan;
mod properties_regime;
mod properties_review;
mod properties_rounding;
mod properties_schema;
mod properties_shares;
mod properties_stated;
mod properties_tender;
mod properties_value;
mod report;
mod review;
mod schema;
mod validation;
mod words_files;
