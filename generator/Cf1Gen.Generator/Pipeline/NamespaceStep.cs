using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>
/// Finds documents that declare the same types. Several documents can share a namespace as long as their types have different names. Of
/// two documents in conflict, only the first is generated, so that the error is about the document and not about generated code.
/// </summary>
internal static class NamespaceStep
{
    /// <summary>Returns the documents for which no code is generated.</summary>
    /// <param name="all">The types of the documents of the project, in the order of the documents.</param>
    public static EquatableArray<NamespaceConflict> Run(ImmutableArray<DeclaredTypes> all)
    {
        // C# does not allow a type with the full name of a namespace either.
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        var namespaces = new Dictionary<string, string>(StringComparer.Ordinal);
        var conflicts = new List<NamespaceConflict>();
        foreach (var document in all)
        {
            var names = document.Names.Select(name => document.Namespace + "." + name).ToList();
            var enclosing = EnclosingNamespaces(document.Namespace).ToList();
            var conflict = names.Select(name => Find(name, types) ?? Find(name, namespaces))
                .Concat(enclosing.Select(name => Find(name, types)))
                .FirstOrDefault(found => found is not null);
            if (conflict is { } other)
            {
                conflicts.Add(new NamespaceConflict(document.DocumentPath, other.Name, other.Document));
                continue;
            }

            names.ForEach(name => types[name] = document.DocumentPath);
            enclosing.ForEach(name => namespaces[name] = document.DocumentPath);
        }

        return conflicts.ToEquatableArray();
    }

    /// <summary>Returns a value indicating whether code is generated for a document.</summary>
    public static bool IsGenerated(string documentPath, EquatableArray<NamespaceConflict> conflicts) =>
        !conflicts.Any(conflict => conflict.DocumentPath == documentPath);

    /// <summary>Returns the error that a conflict leads to.</summary>
    public static DiagnosticInfo Describe(NamespaceConflict conflict) => new(
        Descriptors.TypeConflict,
        Location.Create(conflict.DocumentPath, default, default),
        new[] { conflict.Type, FilePath.GetFileName(conflict.OtherDocumentPath) }.ToEquatableArray());

    private static (string Name, string Document)? Find(string name, Dictionary<string, string> declared) =>
        declared.TryGetValue(name, out var document) ? (name, document) : null;

    /// <summary>Returns a namespace and the namespaces that contain it.</summary>
    private static IEnumerable<string> EnclosingNamespaces(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }
}
