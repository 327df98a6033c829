/// <summary>The operations on accounts.</summary>
public partial class AccountsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="AccountsClient"/> class for mocking.</summary>
    protected AccountsClient() { }

    internal AccountsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Widgets = new(connection, this);
    }

    public virtual AccountWidgetsClient Widgets { get; } = null!;

    /// <summary>Answers.</summary>
    /// <remarks><c>GET /accounts/{account_id}/ping</c> (<c>ping</c>).</remarks>
    /// <param name="accountId">The value of the path parameter.</param>
    public virtual Task PingAsync(string accountId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("ping", $"/accounts/{accountId}/ping"), options, cancellationToken);
}
