use super::form::Form;
use super::{Service, contact, language, refusal::Refusal, renewal, security, upload};
use crate::demo::paths;
use axum::extract::{Request, State};
use axum::http::{HeaderName, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};
use portage::locales::Locale;

/// Every address that the server answers.
pub fn router(service: Service) -> Router {
    let mut router = Router::new().route("/", get(language::choose));
    for &locale in Locale::OFFICIAL {
        let shown = |form: Form| {
            move |State(service): State<Service>, uri: Uri| async move {
                form.show(&service, locale, &uri)
            }
        };
        let take = move |State(service): State<Service>, request: Request| async move {
            contact::take(&service, locale, request).await
        };
        let confirm = move |State(service): State<Service>, uri: Uri| async move {
            let reference = uri
                .path()
                .strip_prefix(paths::confirmations(locale))
                .unwrap_or_default();
            contact::confirm(&service, locale, reference.trim_end_matches('/'))
        };
        let take_files = move |State(service): State<Service>, request: Request| async move {
            upload::take(&service, locale, request).await
        };
        let take_one = move |State(service): State<Service>, request: Request| async move {
            upload::take_one(&service, locale, request).await
        };
        let list = move |State(service): State<Service>, uri: Uri| async move {
            let once = uri.path().trim_end_matches('/').rsplit('/').next();
            upload::list(&service, locale, once.unwrap_or_default())
        };
        let take_renewal = move |State(service): State<Service>, request: Request| async move {
            renewal::take(&service, locale, request).await
        };
        let take_photo = move |State(service): State<Service>, request: Request| async move {
            renewal::take_file(&service, locale, request).await
        };
        let confirm_renewal = move |State(service): State<Service>, uri: Uri| async move {
            let reference = uri
                .path()
                .strip_prefix(paths::renewal_confirmations(locale))
                .unwrap_or_default();
            renewal::confirm(&service, locale, reference.trim_end_matches('/'))
        };
        let (form, renewed) = (
            paths::renewal(locale),
            paths::renewal_confirmation(locale, "{reference}"),
        );
        router = router
            .route(form, get(shown(Form::Renewal)).post(take_renewal))
            .route(paths::renewal_photo(locale), post(take_photo))
            .route(&renewed, get(confirm_renewal));
        for path in [form, &renewed] {
            router = router.route(path.trim_end_matches('/'), get(to_folder).post(to_folder));
        }
        let (files, file) = (paths::uploads(locale), paths::upload(locale));
        let listed = paths::uploaded(locale, "{once}");
        router = router
            .route(files, get(shown(Form::Uploads)).post(take_files))
            .route(file, post(take_one))
            .route(&listed, get(list));
        for path in [files, &listed] {
            router = router.route(path.trim_end_matches('/'), get(to_folder).post(to_folder));
        }
        let (contact, one) = (
            paths::contact(locale),
            paths::confirmation(locale, "{reference}"),
        );
        router = router
            .route(contact, get(shown(Form::Contact)).post(take))
            .route(&one, get(confirm));
        for path in [contact, &one] {
            router = router.route(path.trim_end_matches('/'), get(to_folder).post(to_folder));
        }
    }
    router
        .fallback(files)
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::map_response(security::secure))
        .with_state(service)
}

/// The built site.
async fn files(State(service): State<Service>, request: Request) -> Response {
    let (path, method) = (request.uri().path(), request.method());
    let known = service.files.holds(path) || service.files.is_folder(path);
    if known && method != Method::GET && method != Method::HEAD {
        let refused = service.refuse(Refusal::Method, None, language::of_path(path));
        return ([(header::ALLOW, "GET, HEAD")], refused).into_response();
    }
    if service.files.is_folder(path) {
        return to_folder(request.uri().clone()).await;
    }
    let respond = |path: &str, status| {
        service
            .files
            .respond(path, status, method, request.headers())
    };
    respond(path, StatusCode::OK)
        // The site's own page has both languages.
        .or_else(|| respond("/404.html", StatusCode::NOT_FOUND))
        .unwrap_or_else(|| service.refuse(Refusal::Unknown, None, None))
}

/// The same address with the slash that makes the links on the page right.
async fn to_folder(uri: Uri) -> Response {
    let query = uri
        .query()
        .map_or(String::new(), |query| ["?", query].concat());
    let to = [uri.path(), "/", &query].concat();
    let headers: [(HeaderName, &str); 2] =
        [(header::LOCATION, &to), (header::CACHE_CONTROL, "no-cache")];
    (StatusCode::PERMANENT_REDIRECT, headers).into_response()
}

async fn wrong_method(State(service): State<Service>, uri: Uri) -> Response {
    service.refuse(Refusal::Method, None, language::of_path(uri.path()))
}
