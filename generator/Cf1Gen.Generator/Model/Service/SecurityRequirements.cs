using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>Which security schemes a document's operations take.</summary>
internal sealed class SecurityRequirements
{
    private static readonly string[] s_emailKey = ["X-AUTH-EMAIL", "X-AUTH-KEY"];

    private readonly OpenApiDocument _document;
    private readonly bool _isDeclared;
    private readonly IReadOnlyList<string> _required;

    public SecurityRequirements(OpenApiDocument document, IReadOnlyList<OperationEntry> entries)
    {
        _document = document;
        _required = [.. entries.Select(site => site.Operation.Security)
            .Append(document.Security)
            .SelectMany(requirements => requirements ?? [])
            .SelectMany(Names)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)];
        _isDeclared = document.Security is { Count: > 0 } || entries.Any(site => site.Operation.Security is { Count: > 0 });

        // Those of the document, or else of most operations: only what differs has to be said in a request.
        Usual = document.Security is { Count: > 0 } security
            ? Alternatives(security)
            : entries.Select(site => site.Operation.Security).Where(own => own is { Count: > 0 })
                .Select(own => Alternatives(own!))
                .GroupBy(own => string.Join("|", own), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.First())
                .FirstOrDefault() ?? [];
    }

    /// <summary>What operations take that say nothing else: each an alternative, several schemes at once with spaces between them.</summary>
    public IReadOnlyList<string> Usual { get; }

    /// <summary>Whether any operation asks for a credential.</summary>
    public bool Authenticates => _document.Components?.SecuritySchemes is { Count: > 0 } && Usual.Any(alternative => alternative.Length > 0);

    /// <summary>The schemes that a credential of the runtime can carry.</summary>
    public IEnumerable<SecuritySchemeModel> Schemes => Declared
        .Select(scheme => Scheme(scheme.Key, scheme.Value))
        .OfType<SecuritySchemeModel>()
        .OrderBy(scheme => scheme.Name, StringComparer.Ordinal);

    /// <summary>
    /// What the environment may hold: of what operations usually take, each alternative that is a single credential. The two keys
    /// of Cloudflare's are one.
    /// </summary>
    /// <param name="isCloudflare">Whether the service is Cloudflare's, whose documents often name only one of the two that it takes.</param>
    public IEnumerable<EnvironmentCredentialModel> FromEnvironment(bool isCloudflare)
    {
        if (isCloudflare)
        {
            return [new("BearerToken", null), new("EmailKey", null)];
        }

        var schemes = Schemes.ToDictionary(scheme => scheme.Name, StringComparer.Ordinal);
        return Usual
            .Select(alternative => alternative.Split(' ').Select(name => schemes.TryGetValue(name, out var scheme) ? scheme : null).ToList())
            .Select(all => all is [{ } only] ? new EnvironmentCredentialModel(only.Credential, only.Key)
                : all.Count == 2 && all.Select(scheme => scheme?.Key?.ToUpperInvariant()).OrderBy(key => key, StringComparer.Ordinal).SequenceEqual(s_emailKey)
                    ? new EnvironmentCredentialModel("EmailKey", null)
                : null)
            .OfType<EnvironmentCredentialModel>()
            .Distinct();
    }

    /// <summary>Reports the schemes that no credential of the runtime carries, or that are not there.</summary>
    public void Report(LoadedDocument document, DiagnosticBag diagnostics)
    {
        foreach (var scheme in Declared)
        {
            if (scheme.Value.Type == SecuritySchemeType.MutualTLS)
            {
                Report(scheme.Key, "mutual TLS", "Give the client an HttpClient whose handler has the certificate");
            }
            else if (Scheme(scheme.Key, scheme.Value) is not { } known)
            {
                Report(scheme.Key, "of no kind that OpenAPI has, or lacks the name of its key", "Operations that ask for it are sent with the option Credential");
            }
            else if (scheme.Value.Type == SecuritySchemeType.Http && known is { Credential: "Header" })
            {
                Report(
                    scheme.Key,
                    $"HTTP authentication of the kind '{scheme.Value.Scheme}'",
                    "Its credential is the whole text of the header Authorization; where that answers a challenge, give the client an HttpClient whose handler does");
            }
        }

        foreach (var unknown in _required.Where(name => !Declared.Any(scheme => scheme.Key == name)))
        {
            Report(unknown, "not declared in this document", "Operations that ask for it are sent with the option Credential");
        }

        void Report(string name, string kind, string advice) => diagnostics.Report(
            Descriptors.UnsupportedScheme, document.Locate(DocumentPointer.Of(["components", "securitySchemes", name])), name, kind, advice);
    }

    /// <summary>What an operation takes, none for no credential; null when it is the usual.</summary>
    public EquatableArray<string>? Of(OperationEntry site)
    {
        if (!_isDeclared)
        {
            return null;
        }

        var own = Alternatives(site.Operation.Security ?? _document.Security ?? []);
        return own.SequenceEqual(Usual) ? null : own.ToEquatableArray();
    }

    /// <summary>Whether the operation itself, and not the document as a whole, asks for a credential.</summary>
    public static bool IsAskedFor(OperationEntry site) =>
        site.Operation.Security is { } own && Alternatives(own).Any(alternative => alternative.Length > 0);

    private IEnumerable<KeyValuePair<string, IOpenApiSecurityScheme>> Declared =>
        (_document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).Where(scheme => scheme.Value is not null);

    private static IEnumerable<string> Names(OpenApiSecurityRequirement requirement) =>
        requirement.Keys.Select(scheme => scheme.Reference.Id).Where(id => !string.IsNullOrEmpty(id))!;

    /// <summary>The alternatives in their order; that there is no need for any of them is the last, and nothing when it is the only one.</summary>
    private static IReadOnlyList<string> Alternatives(IEnumerable<OpenApiSecurityRequirement> requirements)
    {
        var all = requirements
            .Select(requirement => string.Join(" ", Names(requirement)))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alternative => alternative.Length == 0)
            .ToList();
        return all is [""] ? [] : all;
    }

    private static SecuritySchemeModel? Scheme(string name, IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase) => new SecuritySchemeModel(name, "Basic", null),
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase) => new SecuritySchemeModel(name, "BearerToken", null),
        SecuritySchemeType.Http => new SecuritySchemeModel(name, "Header", "Authorization"),
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => new SecuritySchemeModel(name, "BearerToken", null),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Header, Name: { Length: > 0 } key } => new SecuritySchemeModel(name, "Header", key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Query, Name: { Length: > 0 } key } => new SecuritySchemeModel(name, "Query", key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Cookie, Name: { Length: > 0 } key } => new SecuritySchemeModel(name, "Cookie", key),
        _ => null,
    };
}
