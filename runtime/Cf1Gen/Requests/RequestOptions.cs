using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Options of one call that override those of the client.</summary>
/// <remarks>
/// Operations with query and header parameters have a class of their own that derives from this one. An object can be used for several
/// calls. It is not safe to change while a call uses it.
/// </remarks>
public class RequestOptions
{
    private TimeSpan? _attemptTimeout;
    private int? _maxRetries;
    private int? _firstPage;
    private int? _pageSize;

    /// <summary>Gets the headers to send. A header replaces the client's own header of the same name.</summary>
    public RequestHeaders Headers { get; } = [];

    /// <summary>Gets or sets the maximum duration of one attempt. See <see cref="ApiClientOptions.AttemptTimeout"/>.</summary>
    /// <value><see langword="null"/> (the default) uses the value of the client.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or 50 days or more.</exception>
    public TimeSpan? AttemptTimeout
    {
        get => _attemptTimeout;
        set => _attemptTimeout = value is { } limit ? TimeoutValidation.Check(limit) : null;
    }

    /// <summary>Gets or sets the maximum number of retries. See <see cref="ApiClientOptions.MaxRetries"/>.</summary>
    /// <value><see langword="null"/> (the default) uses the value of the client.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxRetries
    {
        get => _maxRetries;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(MaxRetries));
            _maxRetries = value;
        }
    }

    /// <summary>
    /// Gets or sets a value indicating whether a request that is not idempotent is retried even if the server may have processed it.
    /// </summary>
    /// <value><see langword="false"/> by default: such a request is retried only when it cannot have been processed.</value>
    public bool RetryUnsafe { get; set; }

    /// <summary>
    /// Gets or sets the callback that receives the response in addition to its result: status, headers, request id, messages, attempts.
    /// </summary>
    /// <remarks>
    /// The callback runs once for each response that completes a call, before the call returns or throws; for a list, once for each page.
    /// </remarks>
    public Action<ApiResponse>? OnResponse { get; set; }

    /// <summary>Gets or sets the page size of lists; <see langword="null"/> uses the value of the client.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = PagingValidation.CheckPageSize(value);
    }

    /// <summary>
    /// Gets or sets the number of the first page of lists with numbered pages; <see langword="null"/> uses the value of the client.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? FirstPage
    {
        get => _firstPage;
        set => _firstPage = PagingValidation.CheckFirstPage(value);
    }

    /// <summary>
    /// Gets or sets a value indicating whether each page of a list is read completely before its first item is returned. See
    /// <see cref="ApiClientOptions.BufferPages"/>.
    /// </summary>
    /// <value><see langword="null"/> (the default) uses the value of the client.</value>
    public bool? BufferPages { get; set; }

    /// <summary>Takes the values of other options.</summary>
    internal void CopyFrom(RequestOptions other)
    {
        _attemptTimeout = other._attemptTimeout;
        _maxRetries = other._maxRetries;
        _firstPage = other._firstPage;
        _pageSize = other._pageSize;
        BufferPages = other.BufferPages;
        RetryUnsafe = other.RetryUnsafe;
        OnResponse = other.OnResponse;
        foreach (var (name, value) in other.Headers)
        {
            Headers[name] = value;
        }
    }
}
