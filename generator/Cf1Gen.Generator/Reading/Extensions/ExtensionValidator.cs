using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Extensions;

/// <summary>
/// Reports extensions of Cf1Gen that have no effect: unknown ones, and those in a part of the document where they mean nothing. Data, such
/// as examples, defaults and the values of other extensions, can contain members of any name.
/// </summary>
/// <param name="locations">The locations of the nodes of the document.</param>
/// <param name="diagnostics">Receives the extensions that have no effect.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class ExtensionValidator(NodeLocations locations, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private static readonly (ExtensionPlace Place, string Text)[] s_places =
    [
        (ExtensionPlace.Document, "the root of the document"),
        (ExtensionPlace.PathItem, "a path item"),
        (ExtensionPlace.Operation, "an operation"),
        (ExtensionPlace.Schema, "a schema"),
    ];

    private readonly List<string> _path = [];

    /// <summary>Validates the extensions of a document.</summary>
    public void Validate(JsonObject root)
    {
        Visit(root, ExtensionPlace.Document);
        VisitItems(root, "tags", ExtensionPlace.None);
    }

    private void Visit(JsonObject node, ExtensionPlace place)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in node)
        {
            if (OwnExtensions.Includes(member.Key))
            {
                Report(member.Key, member.Value, place);
                continue;
            }

            switch (OpenApiGrammar.GetContent(member.Key))
            {
                case KeywordContent.Data:
                    break;
                case KeywordContent.Schema or KeywordContent.SchemaOrBoolean:
                    VisitChild(member.Key, member.Value, ExtensionPlace.Schema);
                    break;
                case KeywordContent.SchemaMap or KeywordContent.SchemaList:
                    VisitItems(node, member.Key, ExtensionPlace.Schema);
                    break;
                case KeywordContent.Object when place == ExtensionPlace.PathItem && member.Key == "additionalOperations":
                    VisitItems(node, member.Key, ExtensionPlace.Operation);
                    break;
                case KeywordContent.Object:
                    var isOperation = place == ExtensionPlace.PathItem && HttpMethods.IsKnown(member.Key.ToUpperInvariant());
                    VisitChild(member.Key, member.Value, isOperation ? ExtensionPlace.Operation : ExtensionPlace.None);
                    break;
                default:
                    VisitItems(node, member.Key, member.Key is "paths" or "pathItems" ? ExtensionPlace.PathItem : ExtensionPlace.None);
                    break;
            }
        }
    }

    private void VisitChild(string key, JsonNode? node, ExtensionPlace place)
    {
        if (node is JsonObject members)
        {
            _path.Add(key);
            Visit(members, place);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void VisitItems(JsonObject node, string key, ExtensionPlace place)
    {
        _path.Add(key);
        if (node[key] is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                VisitChild(DocumentPointer.FormatIndex(index), list[index], place);
            }
        }
        else if (node[key] is JsonObject map)
        {
            foreach (var item in map)
            {
                // A schema can have any name. Everything else in a map that begins with x-cf1gen- is an extension of the map.
                if (place != ExtensionPlace.Schema && OwnExtensions.Includes(item.Key))
                {
                    Report(item.Key, item.Value, ExtensionPlace.None);
                }
                else if (!(key is "paths" or "responses" && OpenApiGrammar.IsExtension(item.Key)))
                {
                    VisitChild(item.Key, item.Value, place);
                }
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void Report(string name, JsonNode? value, ExtensionPlace place)
    {
        var known = OwnExtensions.All.FirstOrDefault(extension => extension.Name == name);
        var reason = known switch
        {
            null => $"There is no such extension; the nearest is '{NearestName.Find(name, OwnExtensions.All.Select(all => all.Name))}'",
            _ when (known.Places & place) == 0 => $"It is valid on {Describe(known.Places)} only",
            { IsString: true } when value?.GetValueKind() != JsonValueKind.String => "Its value must be a string",
            _ => null,
        };
        if (reason is not null)
        {
            var pointer = DocumentPointer.Append(DocumentPointer.FromSegments(_path), name);
            diagnostics.Report(Descriptors.ExtensionWithoutEffect, locations.GetLocation(pointer), name, reason);
        }
    }

    private static string Describe(ExtensionPlace places) =>
        string.Join(" or ", s_places.Where(place => places.HasFlag(place.Place)).Select(place => place.Text));
}
