using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Common.ParameterStyle;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Builds the path of an operation from literal text, parameters of the method and settings of the client.</summary>
internal sealed class PathBuilder
{
    private readonly IReadOnlyList<SettingModel> _settings;
    private readonly TypeBuilder _types;
    private readonly ReservedPathValues _reserved;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly PinnedNames _pinned;

    public PathBuilder(
        IReadOnlyList<SettingModel> settings,
        TypeBuilder types,
        PinnedNames pinned,
        LoadedDocument document,
        DiagnosticBag diagnostics)
    {
        _pinned = pinned;
        _settings = settings;
        _types = types;
        _reserved = new ReservedPathValues(document.Document.Paths);
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <param name="analysis">The operation.</param>
    /// <param name="typePrefix">The prefix of the type names of the client.</param>
    /// <param name="verb">The name of the operation within the client.</param>
    /// <param name="parameters">The list to which the parameters of the method are added, in the order of the path.</param>
    /// <param name="query">The list to which the query parameters of the path template are added.</param>
    public EquatableArray<PathPart> Build(
        OperationAnalysis analysis, string typePrefix, string verb, List<ParameterModel> parameters, List<FixedQueryParameter> query)
    {
        var scope = new NameScope(ReservedNames.MethodParameters);
        var known = new Dictionary<string, PathPart>(StringComparer.Ordinal);
        var parts = new List<PathPart>();

        var template = analysis.Site.Template;
        var position = 0;
        foreach (var parameter in template.RouteParameters)
        {
            AddText(parts, template.Route.Substring(position, parameter.Start - position));
            parts.Add(GetOrAdd(parameter));
            position = parameter.End;
        }

        AddText(parts, template.Route.Substring(position));
        foreach (var pair in template.Query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var name = Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals));
            var value = Uri.UnescapeDataString(equals < 0 ? "" : pair.Substring(equals + 1));
            var parameter = PathParameter.Parse(value).FirstOrDefault();
            query.Add(parameter is { Start: 0 } && parameter.End == value.Length
                ? ToQuery(name, GetOrAdd(parameter))
                : new FixedQueryParameter(name, value, IsExpression: false));
        }

        return parts.ToEquatableArray();

        PathPart GetOrAdd(PathParameter parameter)
        {
            if (!known.TryGetValue(parameter.Name, out var part))
            {
                known.Add(parameter.Name, part = BuildExpression(analysis, parameter, typePrefix, verb, scope, parameters));
            }

            return part;
        }
    }

    /// <summary>
    /// Converts a path parameter that the template contains after the question mark: its value is serialized as in a query,
    /// <c>kind=a,b</c>.
    /// </summary>
    private static FixedQueryParameter ToQuery(string name, PathPart part) => new(name, part.Text, IsExpression: true)
    {
        Serialization = part.Serialization is { } serialization
            ? serialization with { Style = ParameterStyles.IsNested(serialization.Type) ? ParameterStyle.Json : ParameterStyle.Form }
            : null,
    };

    private static void AddText(List<PathPart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new PathPart(text, IsExpression: false));
        }
    }

    private PathPart BuildExpression(
        OperationAnalysis analysis,
        PathParameter parameter,
        string typePrefix,
        string verb,
        NameScope scope,
        List<ParameterModel> parameters)
    {
        if (_settings.FirstOrDefault(setting => setting.WireName == parameter.Name) is { } setting)
        {
            return new PathPart(setting.Name, IsExpression: true);
        }

        var declared = analysis.Parameters.FirstOrDefault(other => other.In == ParameterLocation.Path && other.Name == parameter.Name);
        if (declared is null)
        {
            _diagnostics.Report(
                Descriptors.UndeclaredPathParameter,
                _document.Locate(analysis.Site.PathPointer),
                analysis.Site.Id,
                parameter.Name);
        }

        var view = declared?.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(parameter.Name);
        var kept = _pinned.Find(analysis.HttpMethod, analysis.Site.Path)?.FindParameter(parameter.Name)?.TrimStart('@');
        var name = Identifier.Parameter(kept is not null && scope.TryTake(kept) ? kept : scope.Take(LowerFirst(wanted)));
        var stem = TypeStem.OfParameter(typePrefix, declared?.IsOwn(analysis.Site) == true ? verb : "", wanted);
        var type = parameter.IsOpen ? ScalarType.String : TypeOf(view, stem);
        ParameterStyle? style = parameter.IsOpen ? ParameterStyle.Segments
            : declared is null ? null
            : ParameterStyles.ForPath(declared, type);
        parameters.Add(new ParameterModel(name, type, declared?.Parameter.Description ?? view?.Description)
        {
            WireName = parameter.Name,
        });
        return new PathPart(name, IsExpression: true)
        {
            Serialization = style is { } known ? new ParameterSerialization(type, known, parameter.Name) : null,
            ReservedValues = style is null && type == ScalarType.String ? _reserved.Find(analysis.Site, parameter.Name) : [],
        };
    }

    /// <summary>Builds the type of a parameter. A parameter without a type is text that the caller has formatted.</summary>
    private TypeRef TypeOf(SchemaView? view, TypeStem stem) =>
        view is null or { Format: "byte" or "binary" } || (view.Type is null && !AreAllStrings(view))
            ? ScalarType.String
            : _types.Build(view, stem);

    /// <summary>Determines whether there are alternatives and all of them are strings, which results in one open enum.</summary>
    private bool AreAllStrings(SchemaView view) =>
        view.HasAlternatives && view.Alternatives.All(choice => choice.Branches.All(
            branch => _types.Merger.View(branch) is { Format: null } text && text.Is(JsonSchemaType.String)));

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
