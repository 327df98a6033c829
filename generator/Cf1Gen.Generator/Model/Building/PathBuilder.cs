using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Takes the path of an operation apart: text, arguments of the method, settings of the client.</summary>
internal sealed class PathBuilder
{
    private readonly IReadOnlyList<SettingModel> _settings;
    private readonly TypeBuilder _types;
    private readonly SpecDocument _document;
    private readonly Problems _problems;

    public PathBuilder(IReadOnlyList<SettingModel> settings, TypeBuilder types, SpecDocument document, Problems problems)
    {
        _settings = settings;
        _types = types;
        _document = document;
        _problems = problems;
    }

    /// <param name="facts">The operation.</param>
    /// <param name="typePrefix">What the names of its client's types begin with.</param>
    /// <param name="parameters">Gets the method's arguments, in the order of the path.</param>
    public EquatableArray<PathPiece> Build(OperationFacts facts, string typePrefix, List<ParameterModel> parameters)
    {
        var scope = new NameScope(ReservedNames.MethodParameters);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var pieces = new List<PathPiece>();
        var path = facts.Site.Path;
        var position = 0;
        while (NextHole(path, position) is { } hole)
        {
            AddText(pieces, path.Substring(position, hole.Start - position));
            if (!known.TryGetValue(hole.Name, out var expression))
            {
                known.Add(hole.Name, expression = Expression(facts, hole.Name, typePrefix, scope, parameters));
            }

            pieces.Add(new PathPiece(expression, IsHole: true));
            position = hole.End;
        }

        AddText(pieces, path.Substring(position));
        return pieces.ToEquatableArray();
    }

    private static (string Name, int Start, int End)? NextHole(string path, int from)
    {
        var start = path.IndexOf('{', from);
        var end = start < 0 ? -1 : path.IndexOf('}', start);
        return end < 0 ? null : (path.Substring(start + 1, end - start - 1), start, end + 1);
    }

    private static void AddText(List<PathPiece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new PathPiece(text, IsHole: false));
        }
    }

    private string Expression(OperationFacts facts, string wireName, string typePrefix, NameScope scope, List<ParameterModel> parameters)
    {
        if (_settings.FirstOrDefault(setting => setting.WireName == wireName) is { } setting)
        {
            return setting.Name;
        }

        var site = facts.Parameters.FirstOrDefault(parameter => parameter.In == ParameterLocation.Path && parameter.Name == wireName);
        if (site is null)
        {
            _problems.Report(Descriptors.UndeclaredPathParameter, _document.Locate(facts.Site.PathPointer), facts.Site.Id, wireName);
        }

        var view = site?.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(wireName);
        var name = Identifier.Parameter(scope.Take(LowerFirst(wanted)));
        parameters.Add(new ParameterModel(name, TypeOf(view, typePrefix + wanted), site?.Parameter.Description ?? view?.Description));
        return name;
    }

    /// <summary>A path holds text, whole numbers and known values; anything else is text that the caller has formatted.</summary>
    private TypeRef TypeOf(SchemaView? view, string proposal)
    {
        var isPlain = view is not null && (view.Is(JsonSchemaType.Integer) || (view.Is(JsonSchemaType.String) && view.Enum.Count > 0));
        return isPlain ? _types.Build(view!, proposal) : ScalarType.String;
    }

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
