using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>Models in which every text that comes from a document is replaced.</summary>
internal static class PoisonedModels
{
    /// <summary>Returns a resource with a text in every property that contains a text of a document unchanged.</summary>
    public static ResourceModel Of(ResourceModel resource, Func<string> text) => resource with
    {
        Client = resource.Client with
        {
            Summary = text(),
            Clients = resource.Client.Clients.Select(client => client with { Summary = text() }).ToEquatableArray(),
            Settings = resource.Client.Settings.Select(setting => Of(setting, text)).ToEquatableArray(),
            Operations = resource.Client.Operations.Select(operation => Of(operation, text)).ToEquatableArray(),
        },
        Root = resource.Root is not { } root ? null : root with
        {
            ServiceName = text(),
            BaseAddress = text(),
            OtherServers = root.OtherServers.Select(_ => new ServerChoiceModel(text(), text())).ToEquatableArray(),
            Variables = root.Variables.Select(variable => variable with
            {
                WireName = text(),
                Default = text(),
                Values = variable.Values.Select(_ => text()).ToEquatableArray(),
                EnvironmentVariable = text(),
                Summary = text(),
            }).ToEquatableArray(),
            EnvironmentPrefix = text(),
            EnvironmentCredentials = root.EnvironmentCredentials.Select(credential => Of(credential, text)).ToEquatableArray(),
            Alternatives = root.Alternatives.Select(_ => text()).ToEquatableArray(),
            Schemes = root.Schemes.Select(scheme => new SecuritySchemeModel(
                text(), scheme.Credentials.Select(credential => Of(credential, text)).ToEquatableArray())).ToEquatableArray(),
            Settings = root.Settings.Select(setting => Of(setting, text)).ToEquatableArray(),
        },
        Objects = resource.Objects.Select(model => model with
        {
            Summary = text(),
            Properties = model.Properties.Select(property => property with
            {
                WireName = text(),
                Summary = text(),
                Constant = property.Presence == Presence.Required && property.Type == ScalarType.String && model.Conversions.Count == 0
                    ? text() // No conversion copies a constant.
                    : null,
            }).ToEquatableArray(),
        }).ToEquatableArray(),
        Unions = resource.Unions.Select(model => model with
        {
            Summary = text(),
            Tag = text(),
            Cases = model.Cases.Select(item => item with { Tags = item.Tags.Select(_ => text()).ToEquatableArray() }).ToEquatableArray(),
        }).ToEquatableArray(),
        Enums = resource.Enums.Select(model => model with
        {
            Summary = text(),
            Values = model.Values.Select(value => value with { Wire = text() }).ToEquatableArray(),
        }).ToEquatableArray(),
        Options = resource.Options.Select(model => Of(model, text)).ToEquatableArray(),
        Forms = resource.Forms.Select(model => model with
        {
            Summary = text(),
            Fields = model.Fields.Select(field => field with
            {
                WireName = text(),
                Summary = text(),
                ContentType = text(),
                Headers = field.Headers.Select(header => header with { WireName = text(), Summary = text() }).ToEquatableArray(),
            }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static EnvironmentCredentialModel Of(EnvironmentCredentialModel credential, Func<string> text) => credential with
    {
        Key = credential.Key is null ? null : text(),
        TokenUrl = credential.TokenUrl is null ? null : text(),
        Scopes = credential.Scopes.Select(_ => text()).ToEquatableArray(),
    };

    private static OperationModel Of(OperationModel operation, Func<string> text) => operation with
    {
        OperationId = text(),
        PathTemplate = text(),
        Path = operation.Path.Select(piece => piece.IsExpression
            ? piece with { Serialization = piece.Serialization is { } form ? form with { WireName = text() } : null }
            : piece with { Text = text() }).ToEquatableArray(),
        Parameters = operation.Parameters.Select(parameter => parameter with { Summary = text() }).ToEquatableArray(),
        Summary = text(),
        Description = text(),
        Returns = text(),
        Body = Of(operation.Body, text),
        Accept = text(),
        Server = operation.Server is { } server ? server with { Address = text() } : null,
        Schemes = operation.Schemes is { } schemes ? schemes.Select(_ => text()).ToEquatableArray() : null,
        FixedQueryParameters = operation.FixedQueryParameters
            .Select(query => query with { WireName = text(), Text = text() })
            .ToEquatableArray(),
        Options = operation.Options is { } options ? Of(options, text) : null,
        Result = operation.Result is ResultModel.Pages pages ? pages with { Paging = Of(pages.Paging, text) } : operation.Result,
    };

    private static BodyModel? Of(BodyModel? body, Func<string> text) => body switch
    {
        null => null,
        BodyModel.MultipartFile => new BodyModel.MultipartFile(text()) { ContentType = text() },
        BodyModel.Items items => items with { MediaType = text(), ContentType = text() },
        BodyModel.Form form => form with
        {
            Styles = form.Styles
                .Select(style => style with { Names = style.Names.Select(_ => text()).ToEquatableArray() })
                .ToEquatableArray(),
        },
        _ => body with { ContentType = text() },
    };

    private static PagingModel Of(PagingModel paging, Func<string> text) => paging with
    {
        Parameter = text(),
        Size = text(),
        Details = new PagingDetails
        {
            Items = text(),
            Next = text(),
            LastItem = text(),
            More = text(),
            Last = text(),
            Total = text(),
            TotalPages = text(),
        },
    };

    private static SettingModel Of(SettingModel setting, Func<string> text) =>
        setting with { WireName = text(), EnvironmentVariable = text(), Summary = text() };

    private static OptionsModel Of(OptionsModel model, Func<string> text) => model with
    {
        Summary = text(),
        Options = model.Options.Select(option => option with { WireName = text(), Summary = text() }).ToEquatableArray(),
    };
}
