using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Gathers the query and header parameters of an operation in one class.</summary>
internal sealed class OptionsBuilder
{
    /// <summary>Headers that OpenAPI says to ignore: they are the connection's business.</summary>
    private static readonly HashSet<string> s_ignored = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>Headers that the HTTP client itself is responsible for.</summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Connection", "Transfer-Encoding", "Upgrade", "Allow", "Expires", "Last-Modified",
    };

    private readonly TypeBuilder _types;
    private readonly TypeNames _names;
    private readonly SpecDocument _document;
    private readonly Problems _problems;

    public OptionsBuilder(TypeBuilder types, TypeNames names, SpecDocument document, Problems problems)
    {
        _types = types;
        _names = names;
        _document = document;
        _problems = problems;
    }

    /// <summary>The class, or null when the operation has no such parameters.</summary>
    public OptionsModel? Build(OperationFacts facts, string name)
    {
        var paging = PagingShape.NamesOf(facts.Paging);
        var scope = new NameScope([.. ReservedNames.ModelMembers, name]);
        var options = new List<OptionModel>();
        var shape = new StringBuilder();
        foreach (var parameter in facts.Parameters)
        {
            if (IsOption(parameter, facts) && !(parameter.In == ParameterLocation.Query && paging.Contains(parameter.Name)))
            {
                options.Add(Option(parameter, facts, name, scope));
                shape.Append(parameter.In).Append(' ').Append(parameter.Name).Append(parameter.Parameter.Required ? '!' : '=');
                shape.Append(parameter.Schema is { } schema ? _types.Shape.Of(_types.Merger.View(schema)) : "").Append(';');
            }
        }

        return options.Count == 0 ? null : new OptionsModel
        {
            Name = _names.OfOperation(name, shape.ToString()),
            Summary = "The query and header parameters of " + facts.Site.Id + ".",
            Options = options.ToEquatableArray(),
            IsRequired = options.Exists(option => option.IsRequired),
        };
    }

    private bool IsOption(ParameterSite parameter, OperationFacts facts)
    {
        switch (parameter.In)
        {
            case ParameterLocation.Query:
                return true;
            case ParameterLocation.Header when s_ignored.Contains(parameter.Name):
                return false;
            case ParameterLocation.Header when !IsSendable(parameter.Name):
                _problems.Report(
                    Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id,
                    "is sent as a header that a request cannot set", "left out");
                return false;
            case ParameterLocation.Header:
                return true;
            case ParameterLocation.Path:
                return false;
            default:
                _problems.Report(
                    Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id,
                    "is sent as a " + parameter.In?.ToString().ToLowerInvariant(), "left out; RequestOptions.Headers can send it");
                return false;
        }
    }

    /// <summary>Whether it is the name of a header, and of none that belongs to the body or the connection.</summary>
    private static bool IsSendable(string name) =>
        name.Length > 0
        && name.All(c => c is > ' ' and <= '~' && "()<>@,;:\\\"/[]?={}".IndexOf(c) < 0)
        && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        && !s_reserved.Contains(name);

    private OptionModel Option(ParameterSite parameter, OperationFacts facts, string owner, NameScope scope)
    {
        var view = parameter.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(parameter.Name);
        var stem = owner.EndsWith("Options", StringComparison.Ordinal) ? owner.Substring(0, owner.Length - "Options".Length) : owner;
        TypeRef type = view is null ? ScalarType.String : _types.Build(view, stem + wanted);
        if (parameter.In == ParameterLocation.Header && !IsSimple(type))
        {
            type = HeaderType(parameter, type, facts);
        }

        return new OptionModel
        {
            WireName = parameter.Name,
            Name = scope.Take(wanted),
            Type = type,
            Place = Place(parameter, type, facts),
            IsRequired = parameter.Parameter.Required,
            Summary = parameter.Parameter.Description ?? view?.Description,
            Deprecated = parameter.Parameter.Deprecated || view?.IsDeprecated == true,
        };
    }

    /// <summary>A header holds a simple value, or texts with commas between them.</summary>
    private TypeRef HeaderType(ParameterSite parameter, TypeRef type, OperationFacts facts)
    {
        if (IsSimpleList(type))
        {
            return new ListType(ScalarType.String);
        }

        ReportForm(parameter, facts, "taken as text");
        return ScalarType.String;
    }

    private OptionPlace Place(ParameterSite parameter, TypeRef type, OperationFacts facts)
    {
        if (parameter.In == ParameterLocation.Header)
        {
            return OptionPlace.Header;
        }

        if (IsSimple(type))
        {
            return OptionPlace.Query;
        }

        if (IsSimpleList(type))
        {
            return parameter.Parameter.Explode ? OptionPlace.Query : OptionPlace.QueryCommaSeparated;
        }

        // OpenAPI has no form for a list of objects in a query; APIs that take one read JSON text.
        if (parameter.Parameter.Content is not { Count: > 0 } && type is not ListType)
        {
            ReportForm(parameter, facts, "sent as JSON text");
        }

        return OptionPlace.QueryJson;
    }

    private static bool IsSimple(TypeRef type) => type is EnumType or ScalarType { Scalar: not (Scalar.Json or Scalar.Bytes) };

    private static bool IsSimpleList(TypeRef type) => type is ListType list && IsSimple(list.Item);

    private void ReportForm(ParameterSite parameter, OperationFacts facts, string instead) => _problems.Report(
        Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id,
        "is a " + parameter.In?.ToString().ToLowerInvariant() + " parameter that is no simple value", instead);
}
