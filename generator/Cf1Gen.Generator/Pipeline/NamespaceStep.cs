using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>
/// Keeps the types of several documents apart. Documents may share a namespace as long as no type of one has the name of a type
/// of another; the later of two that clash gets a namespace of its own, so that the project compiles.
/// </summary>
internal static class NamespaceStep
{
    /// <param name="all">The types of the project's documents, in the documents' order.</param>
    public static EquatableArray<NamespaceMove> Run(ImmutableArray<DeclaredTypes> all)
    {
        // A namespace and a type of one name clash as two types do.
        var types = new HashSet<string>(StringComparer.Ordinal);
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        var moves = new List<NamespaceMove>();
        foreach (var document in all)
        {
            var place = document.Namespace;
            if (Clash(document, place) is { } type)
            {
                place = Candidates(document).First(candidate => Clash(document, candidate) is null);
                moves.Add(new NamespaceMove(document.DocumentPath, document.Namespace, place, type));
            }

            types.UnionWith(document.Names.Select(name => place + "." + name));
            namespaces.UnionWith(Holders(place));
        }

        return moves.ToEquatableArray();

        string? Clash(DeclaredTypes document, string place) =>
            document.Names.FirstOrDefault(name => types.Contains(place + "." + name) || namespaces.Contains(place + "." + name))
            ?? Holders(place).FirstOrDefault(types.Contains);
    }

    /// <summary>The resource in the namespace that its document got.</summary>
    public static ResourceModel Place(ResourceModel resource, EquatableArray<NamespaceMove> moves) =>
        moves.FirstOrDefault(move => move.DocumentPath == resource.DocumentPath) is { } move ? resource with { Namespace = move.Namespace } : resource;

    public static DiagnosticInfo Describe(NamespaceMove move) => new(
        Descriptors.NamespaceShared,
        Location.Create(move.DocumentPath, default, default),
        new[] { move.Type, move.Wanted, move.Namespace }.ToEquatableArray());

    private static IEnumerable<string> Candidates(DeclaredTypes document)
    {
        var own = document.Namespace + "." + document.Service;
        yield return own;
        for (var number = 2; ; number++)
        {
            yield return own + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>A namespace and those that it is in.</summary>
    private static IEnumerable<string> Holders(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }
}
