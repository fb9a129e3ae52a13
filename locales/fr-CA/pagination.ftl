pagination-label = Pages

pagination-previous = Page précédente

pagination-next = Page suivante

pagination-page = Page { $page }
