/// <summary>A client for Settings with names that are taken.</summary>
public partial class CommonPathHostileClient : ApiClient
{
        CommonPathHostileClient3 = new(connection, this);
        ForAccount3 = new(connection, this);

    /// <summary>Returns a client with another <c>account</c> that shares the connections and options.</summary>
    /// <param name="account">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForAccount(string account) =>
        new(Connection.WithSetting("account", account));

    /// <summary>Returns a client with another <c>account_id</c> that shares the connections and options.</summary>
    /// <param name="accountId">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForAccount2(string accountId) =>
        new(Connection.WithSetting("account_id", accountId));

    /// <summary>Returns a client with another <c>timeout</c> that shares the connections and options.</summary>
    /// <param name="timeout">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForTimeout(string timeout) =>
        new(Connection.WithSetting("timeout", timeout));

    /// <summary>Returns a client with another <c>class</c> that shares the connections and options.</summary>
    /// <param name="class">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForClass(string @class) =>
        new(Connection.WithSetting("class", @class));

    /// <summary>Returns a client with another <c>page_size</c> that shares the connections and options.</summary>
    /// <param name="pageSize2">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForPageSize(string pageSize2) =>
        new(Connection.WithSetting("page_size", pageSize2));

    /// <summary>Returns a client with another <c>connection</c> that shares the connections and options.</summary>
    /// <param name="connection2">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForConnection(string connection2) =>
        new(Connection.WithSetting("connection", connection2));

    /// <summary>Returns a client with another <c>common_path_hostile_client</c> that shares the connections and options.</summary>
    /// <param name="commonPathHostileClient2">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForCommonPathHostileClient(string commonPathHostileClient2) =>
        new(Connection.WithSetting("common_path_hostile_client", commonPathHostileClient2));

    /// <summary>Returns a client with another <c>get_setting</c> that shares the connections and options.</summary>
    /// <param name="getSetting2">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForGetSetting(string getSetting2) =>
        new(Connection.WithSetting("get_setting", getSetting2));

    /// <summary>Returns a client with another <c>日本</c> that shares the connections and options.</summary>
    /// <param name="value5ffcbea4">The value.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathHostileClient ForValue5ffcbea4(string value5ffcbea4) =>
        new(Connection.WithSetting("\u65E5\u672C", value5ffcbea4));

    /// <summary>The operations on common path hostile client.</summary>
    public virtual CommonPathHostileClientClient CommonPathHostileClient3 { get; } = null!;
    /// <summary>The operations on for account.</summary>
    public virtual ForAccountClient ForAccount3 { get; } = null!;
}

/// <summary>Options for creating a <see cref="CommonPathHostileClient"/>.</summary>
public partial class CommonPathHostileClientOptions : ApiClientOptions
{
            Name = "CommonPathHostile",
            BaseAddress = null,
            EnvironmentPrefix = "COMMON_PATH_HOSTILE",
            Authenticates = false,

    /// <summary>Gets or sets the <c>account</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_ACCOUNT</c>.</remarks>
    public string? Account
    {
        get => GetSetting("account");
        set => SetSetting("account", value);
    }

    /// <summary>Gets or sets the <c>account_id</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_ACCOUNT_ID</c>.</remarks>
    public string? AccountId
    {
        get => GetSetting("account_id");
        set => SetSetting("account_id", value);
    }

    /// <summary>Gets or sets the <c>timeout</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_TIMEOUT</c>.</remarks>
    public string? Timeout
    {
        get => GetSetting("timeout");
        set => SetSetting("timeout", value);
    }

    /// <summary>Gets or sets the <c>class</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_CLASS</c>.</remarks>
    public string? Class
    {
        get => GetSetting("class");
        set => SetSetting("class", value);
    }

    /// <summary>Gets or sets the <c>page_size</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_PAGE_SIZE</c>.</remarks>
    public string? PageSize2
    {
        get => GetSetting("page_size");
        set => SetSetting("page_size", value);
    }

    /// <summary>Gets or sets the <c>connection</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_CONNECTION</c>.</remarks>
    public string? Connection2
    {
        get => GetSetting("connection");
        set => SetSetting("connection", value);
    }

    /// <summary>Gets or sets the <c>common_path_hostile_client</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_COMMON_PATH_HOSTILE_CLIENT</c>.</remarks>
    public string? CommonPathHostileClient2
    {
        get => GetSetting("common_path_hostile_client");
        set => SetSetting("common_path_hostile_client", value);
    }

    /// <summary>Gets or sets the <c>get_setting</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_GET_SETTING</c>.</remarks>
    public string? GetSetting2
    {
        get => GetSetting("get_setting");
        set => SetSetting("get_setting", value);
    }

    /// <summary>Gets or sets the <c>日本</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_HOSTILE_</c>.</remarks>
    public string? Value5ffcbea4
    {
        get => GetSetting("\u65E5\u672C");
        set => SetSetting("\u65E5\u672C", value);
    }
}
