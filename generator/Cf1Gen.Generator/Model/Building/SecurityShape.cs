using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Which security schemes a document's operations take.</summary>
internal sealed class SecurityShape
{
    private readonly OpenApiDocument _document;
    private readonly bool _isDeclared;

    public SecurityShape(OpenApiDocument document, IReadOnlyList<OperationSite> sites)
    {
        _document = document;
        _isDeclared = document.Security is { Count: > 0 } || sites.Any(site => site.Operation.Security is { Count: > 0 });

        // Those of the document, or else of most operations: only what differs has to be said in a request.
        Usual = document.Security is { Count: > 0 } security
            ? Alternatives(security)
            : sites.Select(site => site.Operation.Security).Where(own => own is { Count: > 0 })
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
    public IEnumerable<SchemeModel> Schemes => (_document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
        .Where(scheme => scheme.Value is not null)
        .Select(scheme => Scheme(scheme.Key, scheme.Value))
        .OfType<SchemeModel>()
        .OrderBy(scheme => scheme.Name, StringComparer.Ordinal);

    /// <summary>What an operation takes, none for no credential; null when it is the usual.</summary>
    public EquatableArray<string>? Of(OperationSite site)
    {
        if (!_isDeclared)
        {
            return null;
        }

        var own = Alternatives(site.Operation.Security ?? _document.Security ?? []);
        return own.SequenceEqual(Usual) ? null : own.ToEquatableArray();
    }

    /// <summary>Whether the operation itself, and not the document as a whole, asks for a credential.</summary>
    public static bool IsAskedFor(OperationSite site) =>
        site.Operation.Security is { } own && Alternatives(own).Any(alternative => alternative.Length > 0);

    /// <summary>The alternatives in their order; that there is no need for any of them is the last, and nothing when it is the only one.</summary>
    private static IReadOnlyList<string> Alternatives(IEnumerable<OpenApiSecurityRequirement> requirements)
    {
        var all = requirements
            .Select(requirement => string.Join(" ", requirement.Keys.Select(scheme => scheme.Reference.Id).Where(id => !string.IsNullOrEmpty(id))))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alternative => alternative.Length == 0)
            .ToList();
        return all is [""] ? [] : all;
    }

    private static SchemeModel? Scheme(string name, IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase) => new SchemeModel(name, "Basic", null),
        SecuritySchemeType.Http when string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase) => new SchemeModel(name, "Token", null),
        SecuritySchemeType.Http => new SchemeModel(name, "Header", "Authorization"),
        SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => new SchemeModel(name, "Token", null),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Header, Name: { Length: > 0 } key } => new SchemeModel(name, "Header", key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Query, Name: { Length: > 0 } key } => new SchemeModel(name, "Query", key),
        SecuritySchemeType.ApiKey when scheme is { In: ParameterLocation.Cookie, Name: { Length: > 0 } key } => new SchemeModel(name, "Cookie", key),
        _ => null,
    };
}
