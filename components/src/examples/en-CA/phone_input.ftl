phone-input-title-international = From any country
phone-input-title-extension = With an extension
phone-input-work = Phone number at work
phone-input-emergency = Phone number of someone to call in an emergency
phone-input-enter = Enter your phone number with its area code, like 613-555-1234.
