using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Takes the path of an operation apart: text, arguments of the method, settings of the client.</summary>
internal sealed class PathBuilder
{
    private readonly IReadOnlyList<SettingModel> _settings;
    private readonly TypeBuilder _types;
    private readonly ReservedPathValues _siblings;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;

    public PathBuilder(IReadOnlyList<SettingModel> settings, TypeBuilder types, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _settings = settings;
        _types = types;
        _siblings = new ReservedPathValues(document.Document.Paths);
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <param name="analysis">The operation.</param>
    /// <param name="typePrefix">What the names of its client's types begin with.</param>
    /// <param name="parameters">Gets the method's arguments, in the order of the path.</param>
    /// <param name="query">Gets what the path's text has behind a question mark.</param>
    public EquatableArray<PathPiece> Build(OperationAnalysis analysis, string typePrefix, List<ParameterModel> parameters, List<FixedQueryParameter> query)
    {
        var scope = new NameScope(ReservedNames.MethodParameters);
        var known = new Dictionary<string, PathPiece>(StringComparer.Ordinal);
        var pieces = new List<PathPiece>();

        // What stands behind a number sign never leaves a client: some documents tell operations of one path apart with it.
        var path = analysis.Site.Path.Split('#')[0];
        var mark = path.IndexOf('?');
        var position = 0;
        foreach (var hole in PathParameter.All(mark < 0 ? path : path.Substring(0, mark)))
        {
            AddText(pieces, path.Substring(position, hole.Start - position));
            pieces.Add(Known(hole));
            position = hole.End;
        }

        AddText(pieces, path.Substring(position, (mark < 0 ? path.Length : mark) - position));
        foreach (var pair in (mark < 0 ? "" : path.Substring(mark + 1)).Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var name = Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals));
            var value = Uri.UnescapeDataString(equals < 0 ? "" : pair.Substring(equals + 1));
            var hole = PathParameter.All(value).FirstOrDefault();
            query.Add(hole is { Start: 0 } && hole.End == value.Length ? Query(name, Known(hole)) : new FixedQueryParameter(name, value, IsHole: false));
        }

        return pieces.ToEquatableArray();

        PathPiece Known(PathParameter hole)
        {
            if (!known.TryGetValue(hole.Name, out var piece))
            {
                known.Add(hole.Name, piece = Hole(analysis, hole, typePrefix, scope, parameters));
            }

            return piece;
        }
    }

    /// <summary>A parameter of the path that its author has put behind the question mark: there it has the form of a query, <c>kind=a,b</c>.</summary>
    private static FixedQueryParameter Query(string name, PathPiece hole) => new(name, hole.Text, IsHole: true)
    {
        Form = hole.Form is { } form ? form with { Style = ParameterStyles.IsNested(form.Type) ? ParameterStyle.Json : ParameterStyle.Form } : null,
    };

    private static void AddText(List<PathPiece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new PathPiece(text, IsHole: false));
        }
    }

    private PathPiece Hole(OperationAnalysis analysis, PathParameter hole, string typePrefix, NameScope scope, List<ParameterModel> parameters)
    {
        if (_settings.FirstOrDefault(setting => setting.WireName == hole.Name) is { } setting)
        {
            return new PathPiece(setting.Name, IsHole: true);
        }

        var site = analysis.Parameters.FirstOrDefault(parameter => parameter.In == ParameterLocation.Path && parameter.Name == hole.Name);
        if (site is null)
        {
            _diagnostics.Report(Descriptors.UndeclaredPathParameter, _document.Locate(analysis.Site.PathPointer), analysis.Site.Id, hole.Name);
        }

        var view = site?.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(hole.Name);
        var name = Identifier.Parameter(scope.Take(LowerFirst(wanted)));
        var type = hole.IsOpen ? ScalarType.String : TypeOf(view, typePrefix + wanted);
        var style = hole.IsOpen ? ParameterStyle.Segments : site is null ? null : ParameterStyles.OfPath(site, type);
        parameters.Add(new ParameterModel(name, type, site?.Parameter.Description ?? view?.Description));
        return new PathPiece(name, IsHole: true)
        {
            Form = style is { } form ? new PathForm(type, form, hole.Name) : null,
            Others = style is null && type == ScalarType.String ? _siblings.Of(analysis.Site, hole.Name) : [],
        };
    }

    /// <summary>What the document does not say is text that the caller has formatted.</summary>
    private TypeRef TypeOf(SchemaView? view, string proposal) =>
        view is null or { Format: "byte" or "binary" } || (view.Type is null && !IsChoiceOfTexts(view)) ? ScalarType.String : _types.Build(view, proposal);

    /// <summary>Whether there are alternatives and all of them are texts: they come down to one open enum.</summary>
    private bool IsChoiceOfTexts(SchemaView view) =>
        view.HasAlternatives && view.Alternatives.All(choice => choice.Branches.All(branch => _types.Merger.View(branch) is { Format: null } text && text.Is(JsonSchemaType.String)));

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
