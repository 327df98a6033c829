using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;
using ParameterStyle = Cf1Gen.Generator.Common.ParameterStyle;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Builds the class that contains the query, header and cookie parameters of an operation.</summary>
internal sealed class OptionsBuilder
{
    private readonly TypeBuilder _types;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly PinnedNames _pinned;

    public OptionsBuilder(TypeBuilder types, PinnedNames pinned, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _pinned = pinned;
        _types = types;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Builds the class; returns <c>null</c> if the operation has no such parameters.</summary>
    public OptionsModel? Build(OperationAnalysis analysis, string typePrefix, string verb, string name)
    {
        var options = new List<OptionModel>();
        foreach (var duplicate in analysis.ParameterTwins)
        {
            _diagnostics.Report(Descriptors.DuplicateParameter, _document.Locate(duplicate.Pointer), duplicate.Name, analysis.Site.Id);
        }

        foreach (var invalid in analysis.FaultyParameters)
        {
            ReportLeftOut(invalid, analysis, invalid.Error!);
        }

        foreach (var parameter in analysis.Parameters)
        {
            if (parameter.Parameter is { Schema: not null, Content.Count: > 0 })
            {
                _diagnostics.Report(Descriptors.SchemaAndContent, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id);
            }

            if (IsInQuery(parameter, analysis.Paging?.Parameters))
            {
                continue;
            }

            if (IsInQuery(parameter, analysis.Paging?.OtherParameters))
            {
                _diagnostics.Report(
                    Descriptors.PagingParameterLeftOut, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id,
                    analysis.Paging!.Parameter is { } used ? $"'{used}'" : "the link to the next page");
            }
            else if (IsOption(parameter, analysis))
            {
                options.Add(Option(parameter, analysis, typePrefix, verb));
            }
        }

        return options.Count == 0 ? null : new OptionsModel
        {
            Type = _types.Identify(TypeKind.Options, name, analysis.Site.Pointer),
            Summary = $"The query and header parameters of {CommonMark.Code(analysis.Site.Id)}.",
            Options = Named(options, name, _pinned.Find(analysis.HttpMethod, analysis.Site.Path)).ToEquatableArray(),
            IsRequired = options.Exists(option => option.IsRequired),
        };
    }

    /// <summary>Gives each option a name of its own. A query and a header parameter can have one name in the document.</summary>
    private static IEnumerable<OptionModel> Named(List<OptionModel> options, string type, PinnedOperation? pinned)
    {
        var names = MemberNames.Choose(
            options.ConvertAll(option => new ProposedMember(
                option.WireName, option.Name, option.Location == OptionLocation.Query ? "" : option.Location.ToString())),
            [.. ReservedNames.RequestOptionsMembers, type],
            suffix: "Parameter",
            pinned is null ? null : member => pinned.FindOption(UnnamedTypeGraph.NameOf(member.Qualifier, member.Text)));
        return options.Select((option, index) => option with { Name = names[index] });
    }

    private static bool IsInQuery(LocatedParameter parameter, EquatableArray<string>? names) =>
        parameter.In == ParameterLocation.Query && names is { } own && own.Contains(parameter.Name);

    private bool IsOption(LocatedParameter parameter, OperationAnalysis analysis)
    {
        switch (parameter.In)
        {
            case ParameterLocation.Path when !analysis.Site.HasPathParameter(parameter.Name):
                ReportLeftOut(parameter, analysis, "is a path parameter that its path does not have");
                return false;
            case ParameterLocation.Path:
                return false;
            case ParameterLocation.Header when HeaderNames.IsIgnored(parameter.Name):
                ReportLeftOut(parameter, analysis, "is a header that OpenAPI leaves to the content and the credential");
                return false;
            case ParameterLocation.Header when !HeaderNames.CanBeSent(parameter.Name):
                _diagnostics.Report(
                    Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id,
                    "is a header that no request can set", "left out");
                return false;
            default:
                return true;
        }
    }

    private void ReportLeftOut(LocatedParameter parameter, OperationAnalysis analysis, string reason) =>
        _diagnostics.Report(Descriptors.ParameterIgnored, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id, reason);

    private OptionModel Option(LocatedParameter parameter, OperationAnalysis analysis, string typePrefix, string verb)
    {
        var view = parameter.Schema is { } schema ? _types.Merger.View(schema) : null;
        var wanted = Identifier.Pascal(parameter.Name);
        var type = TypeOf(parameter, analysis, view, TypeStem.OfParameter(typePrefix, parameter.IsOwn(analysis.Site) ? verb : "", wanted));
        var location = parameter.In switch
        {
            ParameterLocation.Header => OptionLocation.Header,
            ParameterLocation.Cookie => OptionLocation.Cookie,
            _ => OptionLocation.Query,
        };
        if (ParameterStyles.IsNested(type)
            && parameter.ContentType is null
            && parameter.Parameter.Style != Microsoft.OpenApi.ParameterStyle.DeepObject)
        {
            _diagnostics.Report(Descriptors.UndefinedSerialization, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id);
        }

        if (location == OptionLocation.Header
            && ParameterStyles.ForCollectionFormat(parameter.Parameter, ParameterStyle.Simple) is ParameterStyle.TabDelimited)
        {
            _diagnostics.Report(
                Descriptors.UnsupportedParameter, _document.Locate(parameter.Pointer), parameter.Name, analysis.Site.Id,
                "is a header whose items have tabs between them", "sent with commas");
        }

        return new OptionModel
        {
            WireName = parameter.Name,
            Name = wanted,
            Type = type,
            Location = location,
            Style = location switch
            {
                OptionLocation.Header => ParameterStyles.ForHeader(parameter, type),
                OptionLocation.Cookie => ParameterStyles.ForCookie(parameter, type),
                _ => ParameterStyles.ForQuery(parameter, type),
            },
            AllowsReserved = location == OptionLocation.Query && parameter.Parameter.AllowReserved,
            IsRequired = parameter.Parameter.Required,
            Summary = view is null
                ? parameter.Parameter.Description
                : ValueDescription.Describe(parameter.Parameter.Description ?? view.Description, view),
            Deprecated = parameter.Parameter.Deprecated || view?.IsDeprecated == true,
        };
    }

    /// <summary>
    /// Builds the type of a parameter. A parameter without a schema, or of a media type other than JSON, is text that the caller has
    /// formatted.
    /// </summary>
    private TypeRef TypeOf(LocatedParameter parameter, OperationAnalysis analysis, SchemaView? view, TypeStem stem)
    {
        if (view is null)
        {
            return ScalarType.String;
        }

        var isJson = parameter.ContentType is not { } content
            || MediaTypes.IsJson(content)
            || MediaTypes.Essence(content) == MediaTypes.UrlEncoded;
        if (isJson || view.Type is JsonSchemaType.String)
        {
            return _types.Build(view, stem);
        }

        _diagnostics.Report(
            Descriptors.UnsupportedContent, _document.Locate(parameter.ContentPointer), analysis.Site.Id, parameter.ContentType!,
            "a string, which is sent as it is");
        return ScalarType.String;
    }
}
