using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>What one call does differently from the client's options.</summary>
/// <remarks>May be used for several calls. Not safe to change while a call uses it.</remarks>
public sealed class RequestOptions
{
    private TimeSpan? _attemptTimeout;
    private int? _maxRetries;
    private int? _firstPage;
    private int? _pageSize;

    /// <summary>Headers to send; they replace those of the same name that the client would have sent.</summary>
    public RequestHeaders Headers { get; } = [];

    /// <summary>How long one attempt may take, see <see cref="ApiClientOptions.AttemptTimeout"/>.</summary>
    /// <value><see langword="null"/> (the default) takes the client's.</value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan? AttemptTimeout
    {
        get => _attemptTimeout;
        set => _attemptTimeout = value is { } limit ? TimeoutValidation.Check(limit) : null;
    }

    /// <summary>How often the call is sent again, see <see cref="ApiClientOptions.MaxRetries"/>.</summary>
    /// <value><see langword="null"/> (the default) takes the client's.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? MaxRetries
    {
        get => _maxRetries;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(MaxRetries));
            _maxRetries = value;
        }
    }

    /// <summary>Whether a call that changes something may be sent again although the first attempt may have arrived.</summary>
    /// <value><see langword="false"/> by default: a create is only sent again when it cannot have been carried out.</value>
    public bool RetryUnsafe { get; set; }

    /// <summary>Is given the answer beside its result: status, headers, request id, messages, attempts.</summary>
    /// <remarks>
    /// It is called once for each answer that ends a call, before the call returns or throws; for a list that is once for each page.
    /// </remarks>
    public Action<ApiResponse>? OnResponse { get; set; }

    /// <summary>How many items of a list are asked for at once; <see langword="null"/> takes the client's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = PagingValidation.CheckPageSize(value);
    }

    /// <summary>The number of the first page of a list with numbered pages; <see langword="null"/> takes the client's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? FirstPage
    {
        get => _firstPage;
        set => _firstPage = PagingValidation.CheckFirstPage(value);
    }
}
