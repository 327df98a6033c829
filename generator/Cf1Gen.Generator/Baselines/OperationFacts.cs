using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Describes what a client sends and expects without that a signature shows it.</summary>
internal static class OperationFacts
{
    /// <summary>The name of the fact that describes how the response contains the result.</summary>
    public const string Response = "response";

    /// <summary>The name of the fact that is the address of the service.</summary>
    public const string Address = "address";

    /// <summary>The name of the fact that describes the alternatives of credentials.</summary>
    public const string Security = "security";

    /// <summary>The start of the name of a fact about a variable in the address, whose value is the name of the option.</summary>
    public const string Variable = "variable ";

    /// <summary>Returns the facts of an operation, each as a name and a value: <c>accept: text/csv</c>.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="service">The service, which has the security schemes.</param>
    public static IEnumerable<string> Of(OperationModel operation, RootModel service)
    {
        var facts = new List<(string Name, string? Value)>
        {
            ("accept", operation.Accept),
            ("body", Body(operation.Body)),
            ("content-type", operation.Body?.ContentType),
            ("paging", operation.Result is ResultModel.Pages pages ? Paging(pages.Paging) : null),
            ("query", Join(operation.FixedQueryParameters.Select(Query))),
            ("redirect", operation.MayRedirect ? "allowed" : null),
            (Response, Describe(operation.Result)),
            (Security, operation.Schemes is { } schemes ? (schemes.Count == 0 ? "none" : Describe(schemes, service)) : null),
            ("server", operation.Server?.Address),
            ("styles", Join(operation.Path.Select(part => part.Serialization).OfType<ParameterSerialization>().Select(Style))),
        };
        return facts.Where(fact => fact.Value is not null).Select(fact => fact.Name + ": " + fact.Value);
    }

    /// <summary>Returns the facts of all operations.</summary>
    public static IEnumerable<string> Of(RootModel service) =>
    [
        .. service.BaseAddress is { } address ? new[] { Address + ": " + WithDefaults(address, service) } : [],
        .. service.Alternatives.Count > 0 ? new[] { Security + ": " + Describe(service.Alternatives, service) } : [],
        .. service.Variables.Select(variable => $"{Variable}{variable.WireName}: {variable.Name}"),
    ];

    // A program that does not set the variables calls this address.
    private static string WithDefaults(string address, RootModel service) => service.Variables.Aggregate(
        address, (text, variable) => text.Replace("{" + variable.WireName + "}", variable.Default));

    /// <summary>Describes alternatives of security schemes by what a client sends: no request contains the name of a scheme.</summary>
    private static string Describe(IEnumerable<string> alternatives, RootModel service) => string.Join(
        " or ",
        alternatives.Select(alternative => string.Join(
            " and ", alternative.Split(' ').Select(name => Credential(name, service)).OrderBy(text => text, StringComparer.Ordinal))));

    private static string Credential(string scheme, RootModel service) =>
        service.Schemes.FirstOrDefault(known => known.Name == scheme) is { } found
            ? string.Join("/", found.Credentials.Select(credential => $"{credential.Kind} {credential.Key}".TrimEnd()))
            : scheme;

    private static string Query(FixedQueryParameter query) =>
        query.IsExpression ? query.WireName : query.WireName + "=" + query.Text;

    private static string Style(ParameterSerialization form) => form.WireName + " " + form.Style;

    private static string? Body(BodyModel? body) => body switch
    {
        null => null,
        BodyModel.Json or BodyModel.Empty => "JSON",
        BodyModel.Form form => Join(["form", .. form.Styles.Select(style => style.Style + " " + string.Join(" ", style.Names))]),
        BodyModel.MultipartFile file => "multipart file " + file.WireName,
        BodyModel.Multipart or BodyModel.AnyMultipart => "multipart",
        BodyModel.Items items => "items " + items.MediaType,
        BodyModel.Text => "text",
        _ => "bytes",
    };

    private static string? Describe(ResultModel result) => result switch
    {
        ResultModel.Value value => Describe(value.Format),
        ResultModel.Pages pages => Describe(pages.Format),
        ResultModel.Items items => items.Format + " items",
        ResultModel.None { IsEnvelope: true } => Describe(ResponseFormat.WholeEnvelope),
        _ => null,
    };

    // A client that expects an envelope reads a body without one, and the reverse.
    private static string? Describe(ResponseFormat format) => format switch
    {
        ResponseFormat.Envelope or ResponseFormat.Bare => null,
        ResponseFormat.WholeEnvelope => "envelope",
        _ => "no envelope",
    };

    private static string Paging(PagingModel paging)
    {
        var details = paging.Details;
        var locations = new[] { details.Items, details.Next, details.LastItem, details.More, details.Last }.OfType<string>();
        var request = new[] { paging.Kind.ToString(), paging.Parameter, paging.Size, paging.InBody ? "in the body" : null };
        return string.Join(" ", request.OfType<string>().Concat(locations));
    }

    private static string? Join(IEnumerable<string> items)
    {
        var text = string.Join(", ", items);
        return text.Length == 0 ? null : text;
    }
}
