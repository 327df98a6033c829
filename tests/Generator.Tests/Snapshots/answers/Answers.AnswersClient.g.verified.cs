/// <summary>A client for Answers of every kind.</summary>
public partial class AnswersClient : ApiClient
{
    /// <summary>Calls <c>getBytes</c>.</summary>
    /// <remarks><c>GET /bytes</c> (<c>getBytes</c>).</remarks>
    /// <returns>Bytes.</returns>
    public virtual Task<ApiDownload> GetBytesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getBytes", $"/bytes"), options, cancellationToken);

    /// <summary>Calls <c>getCsv</c>.</summary>
    /// <remarks><c>GET /csv</c> (<c>getCsv</c>).</remarks>
    /// <returns>A table.</returns>
    public virtual Task<string> GetCsvAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getCsv", $"/csv").Accept("text/csv"), options, cancellationToken);

    /// <summary>Calls <c>getDefault</c>.</summary>
    /// <remarks><c>GET /default</c> (<c>getDefault</c>).</remarks>
    /// <returns>A thing. Headers, in RequestOptions.OnResponse: X-Total.</returns>
    public virtual Task<Thing> GetDefaultAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getDefault", $"/default").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getErrors</c>.</summary>
    /// <remarks><c>GET /errors</c> (<c>getErrors</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetErrorsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getErrors", $"/errors").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getEventText</c>.</summary>
    /// <remarks><c>GET /event-text</c> (<c>getEventText</c>).</remarks>
    /// <returns>Texts.</returns>
    public virtual IAsyncEnumerable<string> GetEventTextAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getEventText", $"/event-text").Accept("text/event-stream"),
            StreamFormat.EventText, JsonCodec.String, options, cancellationToken);

    /// <summary>Calls <c>getEvents</c>.</summary>
    /// <remarks><c>GET /events</c> (<c>getEvents</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> GetEventsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getEvents", $"/events").Accept("text/event-stream"),
            StreamFormat.EventData, JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getJsonBytes</c>.</summary>
    /// <remarks><c>GET /json-bytes</c> (<c>getJsonBytes</c>).</remarks>
    /// <returns>A file of JSON.</returns>
    public virtual Task<ApiDownload> GetJsonBytesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getJsonBytes", $"/json-bytes"), options, cancellationToken);

    /// <summary>Calls <c>getLineList</c>.</summary>
    /// <remarks><c>GET /line-list</c> (<c>getLineList</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> GetLineListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getLineList", $"/line-list").Accept("application/jsonl"),
            StreamFormat.JsonLines, JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getLines</c>.</summary>
    /// <remarks><c>GET /lines</c> (<c>getLines</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> GetLinesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getLines", $"/lines").Accept("application/x-ndjson"),
            StreamFormat.JsonLines, JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getParts</c>.</summary>
    /// <remarks><c>GET /parts</c> (<c>getParts</c>).</remarks>
    /// <returns>A file and what it is.</returns>
    public virtual Task<ApiDownload> GetPartsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getParts", $"/parts"), options, cancellationToken);

    /// <summary>Calls <c>getRange</c>.</summary>
    /// <remarks><c>GET /range</c> (<c>getRange</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetRangeAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getRange", $"/range").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>postSeveral</c>.</summary>
    /// <remarks><c>POST /several-successes</c> (<c>postSeveral</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task<Thing?> PostSeveralSuccessesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postSeveral", $"/several-successes").WithResponseFormat(ResponseFormat.Bare).AllowEmptyResponse(),
            JsonCodec.NullableReference(JsonCodec.Model<Thing>()), options, cancellationToken);

    /// <summary>Calls <c>getSeveralTypes</c>.</summary>
    /// <remarks><c>GET /several-types</c> (<c>getSeveralTypes</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetSeveralTypesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getSeveralTypes", $"/several-types").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getText</c>.</summary>
    /// <remarks><c>GET /text</c> (<c>getText</c>).</remarks>
    /// <returns>Text.</returns>
    public virtual Task<string> GetTextAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getText", $"/text").Accept("text/plain"), options, cancellationToken);

    /// <summary>Calls <c>getTwoKindsOfJson</c>.</summary>
    /// <remarks><c>GET /two-kinds-of-json</c> (<c>getTwoKindsOfJson</c>).</remarks>
    /// <returns>A thing, or what it is linked to.</returns>
    public virtual Task<Thing> GetTwoKindsOfJsonAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getTwoKindsOfJson", $"/two-kinds-of-json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getUntyped</c>.</summary>
    /// <remarks><c>GET /untyped</c> (<c>getUntyped</c>).</remarks>
    /// <returns>JSON.</returns>
    public virtual Task<JsonElement> GetUntypedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getUntyped", $"/untyped").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Json, options, cancellationToken);

    /// <summary>Calls <c>getVendor</c>.</summary>
    /// <remarks><c>GET /vendor</c> (<c>getVendor</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetVendorAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getVendor", $"/vendor").Accept("application/vnd.acme+json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getWildcard</c>.</summary>
    /// <remarks><c>GET /wildcard</c> (<c>getWildcard</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetWildcardAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getWildcard", $"/wildcard").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getXml</c>.</summary>
    /// <remarks><c>GET /xml</c> (<c>getXml</c>).</remarks>
    /// <returns>XML.</returns>
    public virtual Task<string> GetXmlAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getXml", $"/xml").Accept("application/xml"), options, cancellationToken);
}
