title-collection-results = Results, the best first
title-collection-most = What is asked for most

collection-news = News release
collection-guide = Guide
collection-form = Form
collection-published = Published
collection-updated = Updated
collection-most = Most requested
