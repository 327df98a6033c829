using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Names the schemas of other files that a document uses. If several files declare the same name, each of these schemas is named after its
/// file as well, so that the names do not depend on the order of the references.
/// </summary>
internal sealed class ReferencedSchemaNames
{
    private readonly ReferencedDocuments _documents;
    private readonly ILookup<string, string> _filesByName;

    /// <summary>Initializes a new instance of the <see cref="ReferencedSchemaNames"/> class.</summary>
    /// <param name="documents">The document and the files that it refers to.</param>
    public ReferencedSchemaNames(ReferencedDocuments documents)
    {
        _documents = documents;
        _filesByName = documents.All
            .SelectMany(GetNames, (document, name) => (name, document.Path))
            .Distinct()
            .ToLookup(pair => pair.name, pair => pair.Path, StringComparer.Ordinal);
    }

    /// <summary>Returns the parts of the name of a schema in another file.</summary>
    /// <param name="segments">The segments of the pointer to the schema.</param>
    public IReadOnlyList<string> GetNameParts(IReadOnlyList<string> segments)
    {
        var file = _documents.GetDocument(segments).Name;
        var path = segments.Skip(2).ToList();
        var parts = path.Where(segment => !IsContainer(segment)).ToList();

        // A path that begins with a keyword of a schema is within the schema that the whole file is.
        var isWithinRootSchema = path.Count > 0
            && (path[0] is "properties" || (!IsContainer(path[0]) && OpenApiGrammar.GetContent(path[0]) != KeywordContent.Object));
        return parts.Count == 0 || isWithinRootSchema || _filesByName[parts[0]].Skip(1).Any() ? [file, .. parts] : parts;
    }

    /// <summary>Determines whether a segment only contains schemas and does not describe them.</summary>
    public static bool IsContainer(string segment) => segment is
        "components" or "schemas" or "definitions" or "$defs" or "properties" or "paths" or "responses" or "requestBody" or "requestBodies"
        or "parameters" or "headers" or "content" or "application/json" or "schema";

    private static IEnumerable<string> GetNames(ReferencedDocument document) =>
        document.Schemas.Select(schema => schema.Key).Concat(document.Pointer == DocumentPointer.Root ? [] : new[] { document.Name });
}
