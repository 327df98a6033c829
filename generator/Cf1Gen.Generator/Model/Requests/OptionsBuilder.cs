using System;
using System.Collections.Generic;
using System.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Model.Operations.ParameterStyle;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Gathers the query, header and cookie parameters of an operation in one class.</summary>
internal sealed class OptionsBuilder
{
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
        foreach (var twin in facts.ParameterTwins)
        {
            _problems.Report(Descriptors.ParameterTwice, _document.Locate(twin.Pointer), twin.Name, facts.Site.Id);
        }

        foreach (var faulty in facts.FaultyParameters)
        {
            ReportLeftOut(faulty, facts, faulty.Fault!);
        }

        foreach (var parameter in facts.Parameters)
        {
            if (parameter.Parameter is { Schema: not null, Content.Count: > 0 })
            {
                _problems.Report(Descriptors.ParameterOfTwoKinds, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id);
            }

            if (parameter.In == ParameterLocation.Query && paging.Contains(parameter.Name))
            {
                if (!PagingShape.Asks(facts.Paging!, parameter.Name))
                {
                    ReportLeftOut(parameter, facts, "is another way to ask for a page");
                }
            }
            else if (IsOption(parameter, facts))
            {
                options.Add(Option(parameter, facts, name, scope));
                shape.Append(parameter.In).Append(' ').Append(parameter.Name).Append(parameter.Parameter.Required ? '!' : '=').Append(parameter.Parameter.Style).Append(parameter.Parameter.Explode);
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
            case ParameterLocation.Path when !facts.Site.HasHole(parameter.Name):
                ReportLeftOut(parameter, facts, "is a path parameter that its path does not have");
                return false;
            case ParameterLocation.Path:
                return false;
            case ParameterLocation.Header when HeaderNames.IsIgnored(parameter.Name):
                ReportLeftOut(parameter, facts, "is a header that OpenAPI leaves to the content and the credential");
                return false;
            case ParameterLocation.Header when !HeaderNames.CanBeSent(parameter.Name):
                _problems.Report(
                    Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id,
                    "is a header that no request can set", "left out");
                return false;
            default:
                return true;
        }
    }

    private void ReportLeftOut(ParameterSite parameter, OperationFacts facts, string reason) =>
        _problems.Report(Descriptors.ParameterLeftOut, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id, reason);

    private OptionModel Option(ParameterSite parameter, OperationFacts facts, string owner, NameScope scope)
    {
        var view = parameter.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(parameter.Name);
        var stem = owner.EndsWith("Options", StringComparison.Ordinal) ? owner.Substring(0, owner.Length - "Options".Length) : owner;
        var type = TypeOf(parameter, facts, view, stem + wanted);
        var place = parameter.In switch
        {
            ParameterLocation.Header => OptionPlace.Header,
            ParameterLocation.Cookie => OptionPlace.Cookie,
            _ => OptionPlace.Query,
        };
        if (ParameterStyles.IsNested(type) && parameter.ContentType is null && parameter.Parameter.Style != Microsoft.OpenApi.ParameterStyle.DeepObject)
        {
            _problems.Report(Descriptors.UndefinedForm, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id);
        }

        if (place == OptionPlace.Header && ParameterStyles.OfList(parameter.Parameter, ParameterStyle.Simple) is ParameterStyle.TabDelimited)
        {
            _problems.Report(
                Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, facts.Site.Id,
                "is a header whose items have tabs between them", "sent with commas");
        }

        return new OptionModel
        {
            WireName = parameter.Name,
            Name = scope.Take(wanted),
            Type = type,
            Place = place,
            Style = place switch
            {
                OptionPlace.Header => ParameterStyles.OfHeader(parameter, type),
                OptionPlace.Cookie => ParameterStyles.OfCookie(parameter, type),
                _ => ParameterStyles.OfQuery(parameter, type),
            },
            AllowsReserved = place == OptionPlace.Query && parameter.Parameter.AllowReserved,
            IsRequired = parameter.Parameter.Required,
            Summary = view is null ? parameter.Parameter.Description : ValueNotes.Of(parameter.Parameter.Description ?? view.Description, view),
            Deprecated = parameter.Parameter.Deprecated || view?.IsDeprecated == true,
        };
    }

    /// <summary>What nothing is said of, and text in another language than JSON, is text that the caller has formatted.</summary>
    private TypeRef TypeOf(ParameterSite parameter, OperationFacts facts, SchemaView? view, string proposal)
    {
        if (view is null)
        {
            return ScalarType.String;
        }

        var isJson = parameter.ContentType is not { } content || MediaTypes.IsJson(content) || MediaTypes.Essence(content) == MediaTypes.UrlEncoded;
        if (isJson || view.Type is JsonSchemaType.String)
        {
            return _types.Build(view, proposal);
        }

        _problems.Report(
            Descriptors.UnsupportedContent, _document.Locate(parameter.ContentPointer), facts.Site.Id, parameter.ContentType!, "a string, which is sent as it is");
        return ScalarType.String;
    }
}
