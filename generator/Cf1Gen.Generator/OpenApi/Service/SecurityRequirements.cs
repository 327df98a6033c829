using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Service;

/// <summary>The security requirements of a document and its operations.</summary>
/// <remarks>
/// An alternative consists of the names of the schemes that it combines, separated by spaces; it is empty if it needs no credential.
/// </remarks>
internal sealed class SecurityRequirements
{
    private readonly OpenApiDocument _document;
    private readonly IReadOnlyList<OperationEntry> _entries;
    private readonly bool _isDeclared;

    /// <param name="document">The document.</param>
    /// <param name="entries">The operations of the document.</param>
    public SecurityRequirements(OpenApiDocument document, IReadOnlyList<OperationEntry> entries)
    {
        _document = document;
        _entries = entries;
        Schemes = [.. (document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
            .Where(scheme => scheme.Value is not null)];
        UndeclaredSchemes = [.. entries.Select(entry => entry.Operation.Security)
            .Append(document.Security)
            .SelectMany(requirements => requirements ?? [])
            .SelectMany(SchemeNames)
            .Distinct(StringComparer.Ordinal)
            .Where(name => !Schemes.Any(scheme => scheme.Key == name))
            .OrderBy(name => name, StringComparer.Ordinal)];
        _isDeclared = document.Security is { Count: > 0 } || entries.Any(entry => entry.Operation.Security is { Count: > 0 });
        Default = document.Security is { Count: > 0 } security ? Alternatives(security) : MostFrequent(entries);
    }

    /// <summary>Gets the security schemes that the document declares.</summary>
    public IReadOnlyList<KeyValuePair<string, IOpenApiSecurityScheme>> Schemes { get; }

    /// <summary>Gets the names of the schemes that are required but not declared.</summary>
    public IReadOnlyList<string> UndeclaredSchemes { get; }

    /// <summary>Gets the alternatives of the document or, if it declares none, those that most operations declare.</summary>
    public IReadOnlyList<string> Default { get; }

    /// <summary>Gets a value indicating whether operations require a credential by default.</summary>
    public bool IsCredentialRequired =>
        _document.Components?.SecuritySchemes is { Count: > 0 } && Default.Any(alternative => alternative.Length > 0);

    /// <summary>Determines whether the operation itself, and not only the document, requires a credential.</summary>
    public static bool RequiresCredential(OperationEntry entry) =>
        entry.Operation.Security is { } own && Alternatives(own).Any(alternative => alternative.Length > 0);

    /// <summary>Gets the alternatives of an operation, none if it needs no credential; <c>null</c> if they are the default.</summary>
    public EquatableArray<string>? ForOperation(OperationEntry entry)
    {
        if (!_isDeclared)
        {
            return null;
        }

        var own = Alternatives(entry.Operation.Security ?? _document.Security ?? []);
        return own.SequenceEqual(Default) ? null : own.ToEquatableArray();
    }

    /// <summary>
    /// Gets the scopes of a scheme that the operations require, sorted. Of the alternatives of an operation, the first one with the scheme
    /// counts.
    /// </summary>
    public EquatableArray<string> ScopesOf(string scheme) => _entries
        .Select(entry => (entry.Operation.Security ?? _document.Security ?? [])
            .SelectMany(requirement => requirement)
            .FirstOrDefault(required => required.Key.Reference.Id == scheme).Value)
        .SelectMany(scopes => scopes ?? [])
        .Where(scope => !string.IsNullOrWhiteSpace(scope))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(scope => scope, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IReadOnlyList<string> MostFrequent(IReadOnlyList<OperationEntry> entries) => entries
        .Select(entry => entry.Operation.Security)
        .Where(own => own is { Count: > 0 })
        .Select(own => Alternatives(own!))
        .GroupBy(own => string.Join("|", own), StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First())
        .FirstOrDefault() ?? [];

    private static IEnumerable<string> SchemeNames(OpenApiSecurityRequirement requirement) =>
        requirement.Keys.Select(scheme => scheme.Reference.Id).Where(id => !string.IsNullOrEmpty(id))!;

    /// <summary>Gets the alternatives in their order, the empty one last; none if the empty one is the only one.</summary>
    private static IReadOnlyList<string> Alternatives(IEnumerable<OpenApiSecurityRequirement> requirements)
    {
        var all = requirements
            .Select(requirement => string.Join(" ", SchemeNames(requirement)))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alternative => alternative.Length == 0)
            .ToList();
        return all is [""] ? [] : all;
    }
}
