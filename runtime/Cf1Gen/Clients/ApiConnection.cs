using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// The connection that the clients of one service share: the options they were created with, and the settings in their paths.
/// </summary>
/// <remarks>Immutable and safe to use from several threads. A connection needs no disposal.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiConnection
{
    private readonly ApiTransport _transport;
    private readonly Dictionary<string, string> _settings;

    /// <summary>Initializes a new instance of the <see cref="ApiConnection"/> class. No request is sent yet.</summary>
    /// <param name="options">The options; they are copied.</param>
    /// <exception cref="ArgumentException">
    /// An environment variable contains an invalid credential or base address, or there is no token URL to which a client secret may be
    /// sent.
    /// </exception>
    public ApiConnection(ApiClientOptions options)
        : this(options, ApiConnectionDefaults.None)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ApiConnection"/> class with other defaults. No request is sent yet.</summary>
    /// <param name="options">The options; they are copied.</param>
    /// <param name="defaults">The values of options that are not set.</param>
    /// <exception cref="ArgumentException">
    /// An environment variable contains an invalid credential or base address, or there is no token URL to which a client secret may be
    /// sent.
    /// </exception>
    public ApiConnection(ApiClientOptions options, ApiConnectionDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(defaults);
        _transport = new ApiTransport(options, defaults);
        _settings = new Dictionary<string, string>(options.Settings, StringComparer.Ordinal);
    }

    private ApiConnection(ApiTransport transport, Dictionary<string, string> settings)
    {
        _transport = transport;
        _settings = settings;
    }

    /// <summary>Gets the value of a setting from the options, or otherwise from the environment.</summary>
    /// <param name="name">The name in the document, such as <c>account_id</c>.</param>
    /// <param name="option">The property of the options that sets it; by default the name of the calling member.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The setting has no value. The message names the option and the variable.</exception>
    public string GetSetting(string name, [CallerMemberName] string option = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        return _settings.GetValueOrDefault(name) ?? _transport.EnvironmentSetting(name) ?? throw _transport.SettingMissing(name, option);
    }

    /// <summary>Creates a connection that differs in one setting and shares everything else.</summary>
    /// <param name="name">The name of the setting in the document.</param>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The expression for the value; supplied by the compiler.</param>
    /// <returns>The new connection.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a valid path segment.</exception>
    public ApiConnection WithSetting(string name, string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        PathSegment.Check(value, parameter);
        return new ApiConnection(_transport, new Dictionary<string, string>(_settings, StringComparer.Ordinal) { [name] = value });
    }

    /// <summary>Returns the name of the service.</summary>
    /// <returns>A text without secrets.</returns>
    public override string ToString() => $"ApiConnection ({_transport.Service.Name})";

    internal Task SendAsync(ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(Call(client, request, options, cancellationToken), null, static (response, _) => response.ReadNothing());

    internal Task<T> SendAsync<T>(
        ApiClient client, ApiRequest request, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(
            Call(client, request, options, cancellationToken),
            codec,
            static (response, codec) => response.ReadResult((JsonCodec<T>)codec!));

    internal Task<JsonElement> SendAnyAsync(
        ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(Call(client, request, options, cancellationToken), null, static (response, _) => response.ReadAny());

    internal Task<PageResponse<T, TResponse>?> SendPageAsync<T, TResponse>(
        ApiClient client,
        ApiRequest request,
        Paging paging,
        JsonCodec<TResponse> codec,
        Func<TResponse, IReadOnlyList<T>?> items,
        RequestOptions? options,
        int attempts,
        CancellationToken cancellationToken)
    {
        var call = Call(client, request, options, cancellationToken);
        call.Context.Attempts = attempts;
        return RunAsync(call, null, (response, _) => response.ReadPage(paging, codec, items));
    }

    internal Task<ApiDownload> DownloadAsync(
        ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(Call(client, request, options, cancellationToken, asStream: true), null, static (response, _) => response.ReadStream());

    internal Task<string> SendTextAsync(
        ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(Call(client, request, options, cancellationToken), null, static (response, _) => response.ReadText());

    internal Task<ItemStreamReader> OpenItemsAsync(
        ApiClient client, ApiRequest request, StreamFormat format, RequestOptions? options, CancellationToken cancellationToken) =>
        RunAsync(
            Call(client, request, options, cancellationToken, asStream: true), null, (response, _) => response.ReadItems(format));

    /// <summary>Gets a value indicating whether each page of a list is read completely before its first item is returned.</summary>
    internal bool BufferPages => _transport.BufferPages;

    /// <summary>Requests a page whose items are read while it is received, and reads up to the first item.</summary>
    /// <returns>The reader; or, if the response failed before the first item and can be requested again, the failed call.</returns>
    internal async Task<(PageItemReader<T, TResponse>? Reader, CallContext? Failed)> OpenPageAsync<T, TResponse>(
        ApiClient client,
        ApiRequest request,
        Paging paging,
        JsonCodec<TResponse> codec,
        Func<TResponse, IReadOnlyList<T>?> items,
        ListPlace<T> place,
        RequestOptions? options,
        CancellationToken cancellationToken)
    {
        request.StreamsItems = true;
        var call = Call(client, request, options, cancellationToken, asStream: true);
        using var instrumentation = CallInstrumentation.Start(call);
        PageItemReader<T, TResponse>? reader = null;
        HttpResponseMessage? response = null;
        try
        {
            using var received = await call.SendAsync().ConfigureAwait(false);
            response = received.Response;
            reader = received.ReadPageItems(paging, codec, items, place);
            await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false);
            instrumentation.Succeeded(response);
            return (reader, null);
        }
        catch (Exception e)
        {
            instrumentation.Failed(e, response);
            if (reader is null)
            {
                throw;
            }

            await reader.DisposeAsync().ConfigureAwait(false);
            if (e is not ApiConnectionException failure
                || call.Context.Attempts > call.Context.MaxRetries
                || !call.Context.IsReplaySafe)
            {
                throw;
            }

            var wait = RetryPolicy.BackOff(0);
            CallInstrumentation.Retried(call.Context, failure, wait);
            await Task.Delay(wait, _transport.TimeProvider, cancellationToken).ConfigureAwait(false);
            return (null, call.Context);
        }
    }

    internal ApiPageable<T> List<T>(
        ApiClient client,
        ApiRequest request,
        Paging paging,
        JsonCodec<T> item,
        RequestOptions? options,
        CancellationToken cancellationToken) => new(new PageSource<T, IReadOnlyList<T>?, Page<T>>(
            this,
            client,
            request,
            paging,
            Start(options),
            JsonCodec.NullableReference(JsonCodec.List(item)),
            static items => items,
            static (page, token) => new Page<T>(page.Items, token),
            options,
            cancellationToken));

    internal ApiPageable<T, TResponse> List<T, TResponse>(
        ApiClient client,
        ApiRequest request,
        Paging paging,
        JsonCodec<TResponse> response,
        Func<TResponse, IReadOnlyList<T>?> items,
        RequestOptions? options,
        CancellationToken cancellationToken) => new(new PageSource<T, TResponse, Page<T, TResponse>>(
            this,
            client,
            request,
            paging,
            Start(options),
            response,
            items,
            static (page, token) => new Page<T, TResponse>(page.Items, token, page.Content),
            options,
            cancellationToken));

    private PageStart Start(RequestOptions? options) =>
        new(options?.FirstPage ?? _transport.FirstPage, options?.PageSize ?? _transport.PageSize, Token: null);

    // The state has no type of its own: a type argument that is a struct would compile all of this once more.
    private static async Task<T> RunAsync<T>(ApiCall call, object? state, Func<ReceivedResponse, object?, T> read)
    {
        using var instrumentation = CallInstrumentation.Start(call);
        HttpResponseMessage? response = null;
        try
        {
            using var received = await call.SendAsync().ConfigureAwait(false);
            response = received.Response;
            var result = read(received, state);
            instrumentation.Succeeded(response);
            return result;
        }
        catch (Exception e)
        {
            instrumentation.Failed(e, response);
            throw;
        }
    }

    private ApiCall Call(
        ApiClient client, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken, bool asStream = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ApiCall(_transport, client, request, options, asStream, cancellationToken);
    }
}
