//! Single controls on their own pages, key by key.

pub mod address;
pub mod boxes;
pub mod calendar;
pub mod combobox;
mod control;
pub mod count;
pub mod dialog;
pub mod feedback;
pub mod form;
pub mod leaving;
pub mod numbers;
pub mod page_around;
pub mod password;
pub mod reveal;
pub mod rows;
pub mod sections;
pub mod session;
pub mod table;
pub mod tabs;
pub mod upload;
pub mod ways;
