using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>The addresses of a connection's requests, and the addresses to which its credential may be sent.</summary>
/// <remarks>
/// An address that the caller specifies replaces all servers of the document. Otherwise, an operation is sent to its own server in the
/// document; to another host than that of the service, the credential is sent only where the operation itself requires one, and only
/// encrypted, or where the caller allows it.
/// </remarks>
internal sealed class ServiceAddresses
{
    private readonly string _service;
    private readonly string? _variable;
    private readonly ServerVariables _variables;
    private readonly Uri? _documented;
    private readonly Uri? _chosen;
    private readonly HashSet<string> _credentialHosts;

    // The address of most requests, with its text: a URI creates it anew each time.
    private readonly Uri? _home;
    private readonly string? _root;

    /// <param name="service">The description of the service.</param>
    /// <param name="chosen">The base address that the caller specifies.</param>
    /// <param name="variables">The values of the variables in the document's addresses.</param>
    /// <param name="variable">The environment variable of the base address, for a message.</param>
    /// <param name="credentialHosts">The hosts to which the caller allows the credential to be sent.</param>
    /// <exception cref="ArgumentException">An item of <paramref name="credentialHosts"/> is not a host.</exception>
    internal ServiceAddresses(
        ApiService service, Uri? chosen, ServerVariables variables, string? variable, IEnumerable<string> credentialHosts)
    {
        _credentialHosts = new HashSet<string>(credentialHosts.Select(CheckHost), StringComparer.OrdinalIgnoreCase);
        _service = service.Name;
        _variable = variable;
        _variables = variables;
        _chosen = chosen;
        _documented = service.BaseAddress is { } address
            ? BaseAddress.Check(variables.Fill(address), "The base address of the document")
            : null;
        _home = _chosen ?? _documented;
        _root = _home?.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>Creates the addresses for the options of a client.</summary>
    /// <exception cref="ArgumentException">An address, a variable or a host is not valid.</exception>
    internal static ServiceAddresses Of(ApiClientOptions options, ApiEnvironment environment, Func<string, string?> setting) => new(
        options.Service,
        options.BaseAddress ?? environment.BaseAddress(),
        new ServerVariables(options.Service.Variables, name => options.Settings.GetValueOrDefault(name) ?? setting(name)),
        environment.BaseAddressName,
        options.CredentialHosts);

    /// <summary>Resolves an address of the document, which can be relative to that of the service.</summary>
    /// <returns><see langword="false"/> if the address is relative, and the service has no address.</returns>
    internal bool TryResolve(string address, [NotNullWhen(true)] out Uri? resolved)
    {
        resolved = (_documented ?? _chosen) is { } home ? new Uri(home, address)
            : Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "https" or "http" ? absolute
            : null;
        return resolved is not null;
    }

    /// <summary>Returns the address that has the place of an address of the document where the caller chose the base address.</summary>
    /// <returns>The address; <see langword="null"/> if the address of the document is on a host that the caller did not choose.</returns>
    internal Uri? Relocate(Uri address) =>
        _chosen is null || _documented is null || IsSameOrigin(address, _chosen) ? address
        : !IsSameOrigin(address, _documented) ? null
        : new Uri((ChosenRoot ?? _chosen.GetLeftPart(UriPartial.Authority)) + address.PathAndQuery);

    /// <summary>Determines whether an address has the origin of the service.</summary>
    internal bool IsHome(Uri address) => _home is { } home && IsSameOrigin(home, address);

    /// <summary>Gets the address of a request.</summary>
    /// <exception cref="InvalidOperationException">The base address is missing.</exception>
    /// <exception cref="ArgumentException">The path would change in the address.</exception>
    internal Uri Of(ApiRequest request)
    {
        var start = Start(request);
        var root = ReferenceEquals(start, _home) ? _root! : start.AbsoluteUri.TrimEnd('/');
        var address = new Uri(request.QueryText is { } query ? $"{root}{request.Path}?{query}" : root + request.Path);

        // Comparing the paths requires the normalization, which is most of the cost of an address.
        if (!PathSegment.IsNormalized(request.Path))
        {
            PathSegment.EnsureSame(address, start.AbsolutePath.TrimEnd('/') + request.Path);
        }

        return address;
    }

    /// <summary>Returns the path and the query of a link in the response to a request.</summary>
    /// <param name="address">The address of the request.</param>
    /// <param name="link">The link, which can be relative to the address.</param>
    /// <returns>The path and the query on the origin of the request; <see langword="null"/> if the link leads to another origin.</returns>
    internal string? Follow(Uri address, string link)
    {
        if (!Uri.TryCreate(address, link, out var target))
        {
            return null;
        }

        // A service behind a proxy that ends TLS often writes http links to itself. They are followed with https.
        var isDowngraded = target is { Scheme: "http", IsDefaultPort: true } && address is { Scheme: "https", IsDefaultPort: true }
            && target.Host == address.Host;
        if (IsSameOrigin(target, address) || isDowngraded)
        {
            return target.PathAndQuery;
        }

        // At the address that the caller chose, the service may write links to its documented address.
        return _chosen is not null && _documented is not null && IsSameOrigin(target, _documented) && IsSameOrigin(address, _chosen)
            && target.AbsolutePath.StartsWith(_documented.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal)
            ? _chosen.AbsolutePath.TrimEnd('/') + target.AbsolutePath[_documented.AbsolutePath.TrimEnd('/').Length..] + target.Query
            : null;
    }

    /// <summary>Determines whether the credential may be sent to an address of a request.</summary>
    internal bool MayHaveCredential(ApiRequest request, Uri address) =>
        request.Server is not { } server
        || _home is not { } home
        || IsSameOrigin(home, address)
        || (server.TakesCredential && address.Scheme == Uri.UriSchemeHttps)
        || _credentialHosts.Contains(address.Authority);

    /// <summary>
    /// Gets the address that the caller chose without the base path of the document; <see langword="null"/> if it does not end with it.
    /// </summary>
    // Behind a proxy or in a test, the same paths can be below another base path of the host.
    private string? ChosenRoot
    {
        get
        {
            var path = _documented!.AbsolutePath.TrimEnd('/');
            return _chosen!.AbsolutePath.TrimEnd('/').EndsWith(path, StringComparison.Ordinal)
                ? _chosen.AbsoluteUri.TrimEnd('/')[..^path.Length]
                : null;
        }
    }

    private Uri Start(ApiRequest request)
    {
        if (request.Server is { } server)
        {
            return Start(_variables.Fill(server.Address)) ?? throw Nowhere();
        }

        return _home ?? throw Nowhere();
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

        var there = new Uri(_documented, server);
        return IsSameOrigin(there, _documented) && ChosenRoot is { } root ? new Uri(root + there.AbsolutePath) : _chosen;
    }

    private InvalidOperationException Nowhere()
    {
        var variable = _variable is { } name ? $", or the environment variable {name}" : "";
        return new InvalidOperationException(
            $"The document does not specify the address of {_service}. Set the option BaseAddress{variable}.");
    }

    /// <summary>Returns a text if it is a host.</summary>
    /// <exception cref="ArgumentException">The text is not a host.</exception>
    internal static string CheckHost(string host) =>
        Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address)
        && address.Authority.Equals(host, StringComparison.OrdinalIgnoreCase)
            ? host
            : throw new ArgumentException(
                $"'{host}' is not a host such as 'uploads.example.com' or 'uploads.example.com:8443'. "
                + $"Correct it in the option {nameof(ApiClientOptions.CredentialHosts)}.",
                nameof(host));

    /// <summary>Determines whether two addresses have the same scheme, host and port.</summary>
    internal static bool IsSameOrigin(Uri one, Uri other) =>
        ReferenceEquals(one, other) || (one.Scheme == other.Scheme && one.Authority == other.Authority);
}
