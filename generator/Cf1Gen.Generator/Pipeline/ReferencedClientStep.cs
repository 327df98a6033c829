using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>
/// Finds documents whose client a referenced library already contains. Generating it again would declare each type a second time, which
/// the compiler reports at each of its uses; without it, the code of the project uses the client of the library.
/// </summary>
internal static class ReferencedClientStep
{
    /// <summary>Returns the document, with the library that contains its client.</summary>
    public static DocumentInput Run(DocumentInput document, ImmutableArray<ReferencedLibrary> libraries)
    {
        var client = GetClient(document);
        return document with { LibraryWithClient = libraries.FirstOrDefault(library => library.PublicTypes.Contains(client))?.Name };
    }

    /// <summary>Returns the warning for a document that the project itself names.</summary>
    public static DiagnosticInfo Describe(DocumentInput document) => new(
        Descriptors.ClientInLibrary,
        Location.Create(document.Path, default, default),
        new[] { document.LibraryWithClient!, GetClient(document) }.ToEquatableArray());

    private static string GetClient(DocumentInput document) => document.Settings.Namespace + "." + document.Settings.ClientName;
}
