namespace Cf1Gen.Runtime;

/// <summary>The options for token requests, which are those of the client, without what concerns its operations.</summary>
internal sealed class TokenClientOptions : ApiClientOptions
{
    /// <summary>Initializes a new instance of the <see cref="TokenClientOptions"/> class.</summary>
    /// <param name="options">The options of the client.</param>
    /// <param name="url">The token URL.</param>
    /// <param name="credential">The credential of the token request.</param>
    internal TokenClientOptions(ApiClientOptions options, Uri url, ApiCredential credential)
        : base(new ApiService { Name = options.Service.Name, Authenticates = true })
    {
        Credential = credential;
        BaseAddress = new Uri(url.GetLeftPart(UriPartial.Authority));
        UseEnvironment = false;
        AllowInsecureHttp = options.AllowInsecureHttp;
        HttpClient = options.HttpClient;
        LoggerFactory = options.LoggerFactory;
        UserAgentSuffix = options.UserAgentSuffix;
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        MaxRetryAfter = options.MaxRetryAfter;
        if (options.ChosenMaxRetries is { } maxRetries)
        {
            MaxRetries = maxRetries;
        }

        if (options.ChosenTimeProvider is { } timeProvider)
        {
            TimeProvider = timeProvider;
        }
    }
}
