title-hero-search = With a search
title-hero-plain = Words alone

hero-plan = Plan a visit
hero-find = Find an office
