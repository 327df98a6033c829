using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;
using static Cf1Gen.Generator.Tests.CSharp.SampleModels;

namespace Cf1Gen.Generator.Tests.CSharp;

/// <summary>The models of a document that contains every kind of type, presence, option, body, result and paging.</summary>
internal static class SampleCatalog
{
    private static readonly PathPart s_root = new("/things/{literal}", false);

    private static TypeRef[] Types { get; } =
    [
        .. Enum.GetValues<Scalar>().Select(scalar => new ScalarType(scalar)),
        new EnumType("Tlp"),
        new ObjectType("Note"),
        new ListType(ScalarType.String),
        new ListType(new ObjectType("Note")),
        new ListType(new NullableType(new ScalarType(Scalar.Int32))),
        new ListType(new NullableType(ScalarType.String)),
        new ListType(new ListType(ScalarType.Json)),
        new MapType(new EnumType("Tlp")),
        new MapType(new ListType(new NullableType(new ObjectType("Note")))),
        new ListType(new ObjectType("Nothing")),
        new UnionType("NoteOrText"),
        new ListType(new NullableType(new UnionType("NoteOrText"))),
    ];

    public static IReadOnlyList<ResourceModel> All => [Root, Notes];

    /// <summary>Gets the texts of all files.</summary>
    public static IEnumerable<string> Texts => All.SelectMany(TextsOf);

    public static ResourceModel Root { get; } = new()
    {
        Namespace = "Acme.Api",
        HintName = "Acme",
        Accessibility = "public",
        ExtensionsName = "AcmeClientExtensions",
        Client = new()
        {
            Name = "AcmeClient",
            Clients = Array(new SubClientModel("Notes", "NotesClient", null)),
            Operations = Array(Operation("PingAsync", "HEAD", new ResultModel.None())),
            Settings = default,
        },
        Root = SampleModels.Root,
        Objects = default,
        Unions = default,
        Enums = default,
        Options = default,
        Forms = default,
    };

    public static ResourceModel Notes { get; } = new()
    {
        Namespace = "Acme.Api",
        HintName = "Notes",
        Accessibility = "public",
        ExtensionsName = "AcmeClientExtensions",
        Client = new()
        {
            Name = "NotesClient",
            Clients = default,
            Operations = new(Operations()),
            Settings = Array(Setting),
        },
        Objects = Array(Note, NoteUpdate, EveryProperty(), new ObjectModel { Name = "Nothing", Properties = default, Deprecated = true }),
        Unions = Array(NoteOrText),
        Enums = Array(Tlp, new EnumModel { Name = "Old", Values = default, Deprecated = true }),
        Options = Array(FindOptions, EveryOption()),
        Forms = Array(
            EveryField(),
            OpenForm("OpenFiles", additional: null),
            OpenForm("OpenTimes", new ListType(new ScalarType(Scalar.DateTimeOffset)))),
    };

    public static IEnumerable<string> TextsOf(ResourceModel resource) =>
        Array(SourceFiles.Client(resource), SourceFiles.Models(resource) ?? "");

    private static ObjectModel EveryProperty() => new()
    {
        Name = "Everything",
        Properties = new(Enum.GetValues<Presence>().SelectMany(presence => Types.Select((type, index) =>
            Property($"{presence}-{index}", $"{presence}{index}", type, presence) with { Deprecated = index % 3 == 0 }))),
        Conversions = Array(new ConversionModel(
            "ToEverything",
            "Everything",
            new(Types.Select((_, index) => $"{Presence.Optional}-{index}")),
            new(Types.Select((_, index) => $"{Presence.Optional}{index}")))),
    };

    private static OptionsModel EveryOption() => new()
    {
        Type = new ObjectType("EveryOption"),
        Options = new(Options()),
    };

    private static IEnumerable<OptionModel> Options()
    {
        TypeRef[] plain =
            [.. Types.Take(11).Where(type => type is not ScalarType { Scalar: Scalar.DateOnly or Scalar.Json or Scalar.Bytes })];
        TypeRef[] lists = [new ListType(ScalarType.String), new ListType(new EnumType("Tlp")), new ListType(new ScalarType(Scalar.Int32))];

        return plain.Concat(lists).Select((type, index) => Option(OptionLocation.Query, type, index))
            .Concat(Types.Select((type, index) => Option(OptionLocation.Query, type, 100 + index) with
            {
                Style = (ParameterStyle)(index % 6),
                AllowsReserved = index % 2 == 0,
            }))
            .Concat(Types.Select((type, index) => Option(OptionLocation.Cookie, type, index) with { Style = ParameterStyle.Form }))
            .Concat(Types.Select((type, index) => Option(OptionLocation.Header, type, 100 + index) with { Style = ParameterStyle.Simple }))
            .Concat(plain.Select((type, index) => Option(OptionLocation.Header, type, index)));
    }

    private static OptionModel Option(OptionLocation place, TypeRef type, int index) =>
        new() { WireName = $"{place}~{index}", Name = $"{place}{index}", Type = type, Location = place, Deprecated = index == 1 };

    private static FormModel EveryField() => new()
    {
        Type = new ObjectType("EveryField"),
        Fields = new(Fields(required: true).Concat(Fields(required: false))),
    };

    private static FormModel OpenForm(string name, TypeRef? additional) => new()
    {
        Type = new ObjectType(name),
        Fields = new([Field(ScalarType.String, 0, required: true) with { IsJson = true, ContentType = "application/json" },
            Field(new ListType(ScalarType.String), 1, required: false) with { Style = ParameterStyle.PipeDelimited }]),
        AdditionalParts = new AdditionalPartsModel(additional),
    };

    private static IEnumerable<FormFieldModel> Fields(bool required) =>
    [
        .. Types.Select((type, index) => Field(type, index, required)),
        Field(null, 100, required),
        Field(null, 101, required) with { IsFileList = true },
        Field(null, 102, required) with { ContentType = "image/png", Headers = Array(new FormHeaderModel("X-Part", $"PartHeader{required}", null, IsRequired: required)) },
        Field(ScalarType.String, 103, required) with { ContentType = "text/csv" },
        .. Types.OfType<ListType>().Select((type, index) => Field(type, 200 + index, required) with { Item = type.Item }),
    ];

    private static FormFieldModel Field(TypeRef? type, int index, bool required) =>
        new() { WireName = $"<{required}-{index}>", Name = $"Is{required}{index}", Type = type, IsRequired = required };

    private static IEnumerable<OperationModel> Operations()
    {
        var details = new PagingDetails
        {
            Items = "/items",
            Next = "/next",
            LastItem = "/id",
            More = "/more",
            Last = "/last",
            Total = "/total",
            TotalPages = "/pages",
        };
        var pagings = Enum.GetValues<PagingKind>().SelectMany(kind => new PagingModel[]
        {
            new() { Kind = kind, Parameter = "page", Size = "per_page", InBody = kind is not (PagingKind.Link or PagingKind.Single) },
            new() { Kind = kind, Parameter = "page", First = 1, DefaultSize = 20, Details = details },
        });

        return
        [
            Get,
            List,
            .. Types.Select((type, index) => Operation($"Get{index}Async", "GET", new ResultModel.Value(type, (ResponseFormat)(index % 3)))),
            .. Types.Select((type, index) => Operation($"Put{index}Async", "PUT", new ResultModel.None()) with
            {
                Body = new BodyModel.Json(type, "body", IsRequired: true),
                Deprecated = index == 0,
            }),
            .. pagings.Select((paging, index) => Operation($"List{index}Async", "POST", new ResultModel.Pages(Types[index], ResponseFormat.Exact, paging)) with
            {
                Body = new BodyModel.Empty(),
            }),
            .. Array("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE").Select(method =>
                Operation($"{method}Async", method, new ResultModel.Download())),
            Operation("UploadAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.MultipartFile("source") },
            Operation("ImportAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.Multipart(new ObjectType("EveryField")) },
            Operation("BinaryAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.Binary() },
            Operation("BinaryOfATypeAsync", "POST", new ResultModel.Text()) with { Body = new BodyModel.Binary { ContentType = "image/png" }, Accept = "text/csv" },
            Operation("ItemsAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.Items(new ObjectType("Note"), "application/x-ndjson") },
            Operation("NullableItemsAsync", "POST", new ResultModel.None()) with
            {
                Body = new BodyModel.Items(new NullableType(new ScalarType(Scalar.Int64)), "application/json-seq") { IsOptional = true },
            },
            Operation("TextAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.Text() },
            Operation("AnyMultipartAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.AnyMultipart() },
            Operation("FormAsync", "POST", new ResultModel.None()) with { Body = new BodyModel.Form(new ObjectType("NoteUpdate"), default) },
            Operation("StyledFormAsync", "POST", new ResultModel.None()) with
            {
                Body = new BodyModel.Form(
                    new MapType(ScalarType.Json),
                    Array(new FormFieldStyle(ParameterStyle.DeepObject, default), new FormFieldStyle(ParameterStyle.Form, Array("a", "b")))),
            },
            .. Enum.GetValues<StreamFormat>().Select(format => Operation($"{format}Async", "GET", new ResultModel.Items(Types[(int)format], format))),
            Operation("MaybeAsync", "GET", new ResultModel.Value(new NullableType(new ObjectType("Note")), ResponseFormat.Bare) { MayBeEmpty = true }),
            Operation("ElsewhereAsync", "GET", new ResultModel.None()) with
            {
                Server = new ServerModel("https://other.example.com", TakesCredential: true),
                Schemes = Array("key secret", "token"),
                FixedQueryParameters = Array(new FixedQueryParameter("action", "list", IsExpression: false)),
            },
            Operation("AnonymousAsync", "GET", new ResultModel.None()) with
            {
                Server = new ServerModel("/v2", TakesCredential: false),
                Schemes = Array<string>(),
            },
            Operation("StyledPathAsync", "GET", new ResultModel.None()) with
            {
                Path = Array(s_root, new PathPart("ids", true)
                {
                    Serialization = new ParameterSerialization(new ListType(ScalarType.String), ParameterStyle.Matrix, "the ids"),
                }),
                Parameters = Array(new ParameterModel("ids", new ListType(ScalarType.String), null)),
            },
            Operation("FindAsync", "GET", new ResultModel.None()) with { Options = FindOptions },
            Operation("FilterAsync", "POST", new ResultModel.None()) with
            {
                Body = new BodyModel.Json(new ObjectType("NoteUpdate"), "body", IsRequired: false),
                Options = FindOptions,
            },
            Operation("EveryOptionAsync", "GET", new ResultModel.None()) with { Options = EveryOption() },
            Operation("PathAsync", "GET", new ResultModel.None()) with
            {
                Path = Array(
                    s_root,
                    new("@class", true),
                    new("/", false),
                    new("number", true),
                    new("/", false),
                    new("big", true),
                    new("/", false),
                    new("tlp", true)),
                Parameters = Array(
                    new ParameterModel("@class", ScalarType.String, null),
                    new ParameterModel("number", new ScalarType(Scalar.Int32), null),
                    new ParameterModel("big", new ScalarType(Scalar.Int64), null),
                    new ParameterModel("tlp", new EnumType("Tlp"), null)),
            },
        ];
    }

    private static OperationModel Operation(string method, string httpMethod, ResultModel result) => new()
    {
        Method = method,
        HttpMethod = httpMethod,
        OperationId = "operation (of) " + method,
        PathTemplate = "/things/{literal}",
        Path = Array(s_root),
        Parameters = default,
        Result = result,
    };
}
