using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Names the schemas of other files that a document uses. A name that several files have gets the file's in front of it, in all of
/// them: so it does not matter which is used first.
/// </summary>
internal sealed class ReferencedSchemaNames
{
    private readonly IReadOnlyList<ReferencedDocument> _parts;
    private readonly ILookup<string, string> _owners;

    public ReferencedSchemaNames(IReadOnlyList<ReferencedDocument> parts)
    {
        _parts = parts;
        _owners = parts
            .SelectMany(part => part.Schemas.Select(schema => schema.Key).Concat(part.Pointer == DocumentPointer.Root ? [] : new[] { part.Stem }), (part, name) => (name, part.Path))
            .Distinct()
            .ToLookup(pair => pair.name, pair => pair.Path, StringComparer.Ordinal);
    }

    /// <summary>The words that name a schema, by the way to it, which begins with the file.</summary>
    public IReadOnlyList<string> WordSplitter(IReadOnlyList<string> segments)
    {
        var stem = _parts[int.Parse(segments[1], CultureInfo.InvariantCulture)].Stem;
        var way = segments.Skip(2).ToList();
        var words = way.Where(segment => !IsPlace(segment)).ToList();

        // Below a keyword of a schema, the schema is the file itself.
        var isWithinRoot = way.Count > 0 && (way[0] is "properties" || (!IsPlace(way[0]) && OpenApiGrammar.Of(way[0]) != KeywordContent.Object));
        return words.Count == 0 || isWithinRoot || _owners[words[0]].Skip(1).Any() ? [stem, .. words] : words;
    }

    /// <summary>What schemas stand under, and what says nothing of them.</summary>
    public static bool IsPlace(string segment) => segment is
        "components" or "schemas" or "definitions" or "$defs" or "properties" or "paths" or "responses" or "requestBody" or "requestBodies"
        or "parameters" or "headers" or "content" or "application/json" or "schema";
}
