namespace Cf1Gen.Runtime;

/// <summary>Where the requests of a connection go, and where its credential may go with them.</summary>
/// <remarks>
/// An address that the caller has chosen stands for all servers of the document. Without one, an operation goes to the server
/// that the document has for it; to another host than the service's the credential goes only where the document asks for it there, and
/// only encrypted.
/// </remarks>
internal sealed class ServiceAddresses
{
    private readonly string _service;
    private readonly string? _variable;
    private readonly ServerVariables _variables;
    private readonly Uri? _documented;
    private readonly Uri? _chosen;

    /// <param name="service">What the document says.</param>
    /// <param name="chosen">What the caller says.</param>
    /// <param name="variables">What stands for the variables in the document's addresses.</param>
    /// <param name="variable">The environment variable that could say it, for a message.</param>
    internal ServiceAddresses(ApiService service, Uri? chosen, ServerVariables variables, string? variable)
    {
        _service = service.Name;
        _variable = variable;
        _variables = variables;
        _chosen = chosen;
        _documented = service.BaseAddress is { } address ? BaseAddress.Check(variables.Fill(address), "The base address of the document") : null;
    }

    /// <summary>Gives the address of a request.</summary>
    /// <exception cref="InvalidOperationException">Nobody says where the service is.</exception>
    /// <exception cref="ArgumentException">The path would lead to another place.</exception>
    internal Uri Of(ApiRequest request)
    {
        var start = Start(request);
        var query = request.QueryBuilder.ToString();
        var address = new Uri(start.AbsoluteUri.TrimEnd('/') + request.Path + (query.Length == 0 ? "" : $"?{query}"));
        PathSegment.EnsureSame(address, start.AbsolutePath.TrimEnd('/') + request.Path);
        return address;
    }

    /// <summary>Whether the credential may be sent to an address of <see cref="Of"/>.</summary>
    internal bool MayHaveCredential(ApiRequest request, Uri address) =>
        request.Server is not { } server
        || (_chosen ?? _documented) is not { } home
        || IsSameOrigin(home, address)
        || (server.TakesCredential && address.Scheme == Uri.UriSchemeHttps);

    private Uri Start(ApiRequest request)
    {
        if (request.Server is { } server)
        {
            return Start(_variables.Fill(server.Address)) ?? throw Nowhere();
        }

        return _chosen ?? _documented ?? throw Nowhere();
    }

    private Uri? Start(string server)
    {
        if (_chosen is null)
        {
            return server.StartsWith('/') ? _documented is null ? null : new Uri(_documented, server) : new Uri(server);
        }

        if (_documented is null)
        {
            return _chosen;
        }

        // Behind a proxy, or in a test, the same host may have the same paths below another one.
        var there = new Uri(_documented, server);
        var path = _documented.AbsolutePath.TrimEnd('/');
        var chosen = _chosen.AbsoluteUri.TrimEnd('/');
        return IsSameOrigin(there, _documented) && _chosen.AbsolutePath.TrimEnd('/').EndsWith(path, StringComparison.Ordinal)
            ? new Uri(chosen[..^path.Length] + there.AbsolutePath)
            : _chosen;
    }

    private InvalidOperationException Nowhere()
    {
        var variable = _variable is { } name ? $", or the environment variable {name}" : "";
        return new InvalidOperationException($"The document does not say where {_service} is. Set the option BaseAddress{variable}.");
    }

    private static bool IsSameOrigin(Uri one, Uri other) => one.Scheme == other.Scheme && one.Authority == other.Authority;
}
