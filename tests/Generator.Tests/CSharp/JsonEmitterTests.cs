using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class JsonEmitterTests
{
    private static readonly TypeRef s_enum = new EnumType("Tlp");
    private static readonly TypeRef s_model = new ObjectType("Note");

    [Fact]
    public void Presence_of_a_member_selects_its_field() => AssertCode(
        """
        private string _id = null!;
        private int _size;
        private Note? _parent;
        private Tlp? _tlp;
        private IReadOnlyList<string>? _labels;
        private Optional<string?> _text;
        """,
        Code.Format($"{JsonEmitter.Fields(SampleModels.Note)}"));

    [Fact]
    public void Presence_of_a_member_selects_how_it_is_read_and_written() => AssertCode(
        """
        protected override void VisitProperties(ref JsonPropertyVisitor json)
        {
            json.RequiredString("id"u8, ref _id);
            json.Required("size"u8, ref _size, JsonCodec.Int32);
            json.Nullable("parent"u8, ref _parent, JsonCodec.Model<Note>());
            json.OptionalEnum("tlp"u8, ref _tlp);
            json.OptionalStrings("labels"u8, ref _labels);
            json.Optional("text"u8, ref _text, JsonCodec.String);
        }
        """,
        JsonEmitter.Visitor(SampleModels.Note));

    public static TheoryData<string, string> Kinds => new()
    {
        { "String", "json.RequiredString(\"value\"u8, ref _value);" },
        { "Boolean", "json.RequiredBoolean(\"value\"u8, ref _value);" },
        { "Int64", "json.RequiredInt64(\"value\"u8, ref _value);" },
        { "Double", "json.RequiredDouble(\"value\"u8, ref _value);" },
        { "DateTimeOffset", "json.RequiredDateTimeOffset(\"value\"u8, ref _value);" },
        { "HttpDateTime", "json.Required(\"value\"u8, ref _value, JsonCodec.HttpDateTime);" },
        { "enum", "json.RequiredEnum(\"value\"u8, ref _value);" },
        { "model", "json.RequiredModel(\"value\"u8, ref _value);" },
        { "models", "json.RequiredModels(\"value\"u8, ref _value);" },
        { "models or null", "json.Required(\"value\"u8, ref _value, JsonCodec.List(JsonCodec.NullableReference(JsonCodec.Model<Note>())));" },
        { "enums", "json.Required(\"value\"u8, ref _value, JsonCodec.List(JsonCodec.Enum<Tlp>()));" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Type_of_a_member_selects_its_method(string type, string visit) => Assert.Contains(
        "    " + visit + "\n", Visitor(Type(type), Presence.Required), StringComparison.Ordinal);

    [Fact]
    public void Member_whose_field_has_another_type_names_its_codec()
    {
        Assert.Contains("ref _value, JsonCodec.Int64);\n", Visitor(Type("Int64"), Presence.Received), StringComparison.Ordinal);
        Assert.Contains("RequiredString(", Visitor(Type("String"), Presence.Received), StringComparison.Ordinal);
        Assert.Contains("OptionalInt64(", Visitor(Type("Int64"), Presence.Sent), StringComparison.Ordinal);
    }

    private static TypeRef Type(string name) => name switch
    {
        "enum" => s_enum,
        "enums" => new ListType(s_enum),
        "model" => s_model,
        "models" => new ListType(s_model),
        "models or null" => new ListType(new NullableType(s_model)),
        _ => new ScalarType(Enum.Parse<Scalar>(name)),
    };

    private static string Visitor(TypeRef type, Presence presence)
    {
        var property = new PropertyModel { WireName = "value", Name = "Value", Field = "_value", Type = type, Presence = presence };
        return JsonEmitter.Visitor(SampleModels.Note with { Properties = new([property]) }).ToString();
    }
}
