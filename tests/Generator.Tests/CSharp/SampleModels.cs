using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>Hand-written models that contain every case of the emitters.</summary>
internal static class SampleModels
{
    public static EnumModel Tlp { get; } = new()
    {
        Name = "Tlp",
        Summary = "How widely it may be shared.",
        Values = Array(new EnumValueModel("AmberStrict", "amber-strict"), new EnumValueModel("Red", "red")),
    };

    public static ObjectModel Note { get; } = new()
    {
        Name = "Note",
        Summary = "A note.",
        Properties = Array(
            Property("id", "Id", ScalarType.String, Presence.Required, "Names the note."),
            Property("size", "Size", new ScalarType(Scalar.Int32), Presence.Required),
            Property("parent", "Parent", new ObjectType("Note"), Presence.RequiredNullable),
            Property("tlp", "Tlp", new EnumType("Tlp"), Presence.Optional),
            Property("labels", "Labels", new ListType(ScalarType.String), Presence.Optional),
            Property("text", "Text", ScalarType.String, Presence.OptionalNullable)),
        Conversions = Array(new ConversionModel("ToUpdate", "NoteUpdate", Array("labels"), Array("Labels"))),
    };

    public static ObjectModel NoteUpdate { get; } = new()
    {
        Name = "NoteUpdate",
        Properties = Array(Property("tlp", "Tlp", new EnumType("Tlp"), Presence.Optional) with { Deprecated = true }),
        IsMutable = true,
    };

    public static OptionsModel FindOptions { get; } = new()
    {
        Type = new ObjectType("NoteFindOptions"),
        Options = Array(
            new OptionModel { WireName = "q", Name = "Text", Type = ScalarType.String, Location = OptionLocation.Query, IsRequired = true },
            new OptionModel { WireName = "If-Match", Name = "IfMatch", Type = ScalarType.String, Location = OptionLocation.Header, Summary = "The version." }),
        IsRequired = true,
    };

    public static UnionModel NoteOrText { get; } = new()
    {
        Name = "NoteOrText",
        Summary = "A note, however it is kept.",
        Tag = "kind",
        Cases = Array(
            new UnionCaseModel("Note", new ObjectType("Note"), Array("note", "memo")),
            new UnionCaseModel("String", ScalarType.String, default),
            new UnionCaseModel("Int32", new ScalarType(Scalar.Int32), default),
            new UnionCaseModel("NoteList", new ListType(new ObjectType("Note")), default)),
    };

    public static FormModel Form { get; } = new()
    {
        Type = new ObjectType("NoteImport"),
        Fields = Array(
            new FormFieldModel { WireName = "source", Name = "Source", Type = null, IsRequired = true },
            new FormFieldModel { WireName = "title", Name = "Title", Type = ScalarType.String }),
    };

    public static OperationModel Get { get; } = new()
    {
        Method = "GetAsync",
        HttpMethod = "GET",
        OperationId = "note-get",
        PathTemplate = "/accounts/{account_id}/notes/{note_id}",
        Path = Array(new PathPart("/accounts/", false), new PathPart("AccountId", true), new PathPart("/notes/", false), new PathPart("noteId", true)),
        Parameters = Array(new ParameterModel("noteId", ScalarType.String, "Names the note.")),
        Result = new ResultModel.Value(new ObjectType("Note"), ResponseFormat.Envelope),
        Summary = "Gets a note.",
        Description = "It may be old.",
        Returns = "The note.",
    };

    public static OperationModel List { get; } = new()
    {
        Method = "ListAsync",
        HttpMethod = "POST",
        OperationId = "note-list",
        PathTemplate = "/notes",
        Path = Array(new PathPart("/notes", false)),
        Parameters = default,
        Body = new BodyModel.Json(new ObjectType("NoteUpdate"), "filter", IsRequired: false),
        Result = new ResultModel.Pages(new ObjectType("Note"), ResponseFormat.Bare, new PagingModel
        {
            Kind = PagingKind.Page,
            Parameter = "page",
            Size = "per_page",
            InBody = true,
        }),
        IsRead = true,
    };

    public static SettingModel Setting { get; } = new("account_id", "AccountId", "accountId", "ForAccount", "ACME_ACCOUNT_ID", "Names the account.");

    public static ClientModel Client { get; } = new()
    {
        Name = "NotesClient",
        Summary = "Notes.",
        Clients = Array(new SubClientModel("Others", "OthersClient", "Other notes.")),
        Operations = Array(Get),
        Settings = Array(Setting),
    };

    private static EnvironmentCredentialModel ClientCredentials { get; } = new(CredentialKind.ClientCredentials)
    {
        TokenUrl = "/token",
        Scopes = Array("read", "write"),
    };

    public static RootModel Root { get; } = new()
    {
        OptionsName = "AcmeClientOptions",
        ServiceName = "Acme",
        BaseAddress = "https://{region}.example.com/v1",
        OtherServers = Array(new ServerChoiceModel("https://sandbox.example.com", "For tests."), new ServerChoiceModel("https://example.org", null)),
        Variables = Array(new ServerVariableModel("region", "Region", "eu", Array("eu", "us"), "ACME_REGION", "Where the data is.")),
        EnvironmentPrefix = "ACME",
        Authenticates = true,
        EnvironmentCredentials = Array(
            new EnvironmentCredentialModel(CredentialKind.BearerToken),
            new EnvironmentCredentialModel(CredentialKind.Header, "X-Key")),
        Alternatives = Array("token", "key"),
        Schemes = Array(
            new SecuritySchemeModel("client", Array(ClientCredentials)),
            new SecuritySchemeModel("key", Array(new EnvironmentCredentialModel(CredentialKind.Header, "X-Key"))),
            new SecuritySchemeModel("token", Array(new EnvironmentCredentialModel(CredentialKind.BearerToken)))),
        Settings = Array(Setting),
    };

    public static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    public static PropertyModel Property(string wireName, string name, TypeRef type, Presence presence, string? summary = null) => new()
    {
        WireName = wireName,
        Name = name,
        Field = "_" + char.ToLowerInvariant(name[0]) + name[1..],
        Type = type,
        Presence = presence,
        Summary = summary,
    };
}
