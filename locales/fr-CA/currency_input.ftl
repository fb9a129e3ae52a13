currency-input-cad = En dollars canadiens

currency-input-usd = En dollars américains
