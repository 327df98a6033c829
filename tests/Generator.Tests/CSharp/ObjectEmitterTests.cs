using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model.Types;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ObjectEmitterTests
{
    [Fact]
    public void Model_has_a_property_and_a_field_for_each_member() => AssertCode(
        """
        /// <summary>A note.</summary>
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<Note>))]
        public sealed partial class Note : ApiModel<Note>
        {
            private string _id = null!;
            private int _size;
            private Note? _parent;
            private Tlp? _tlp;
            private IReadOnlyList<string>? _labels;
            private Optional<string?> _text;

            /// <summary>Names the note.</summary>
            public required string Id { get => Get(_id); init => _id = value; }
            public required int Size { get => Get(_size); init => _size = value; }
            public required Note? Parent { get => Get(_parent); init => _parent = value; }
            public Tlp? Tlp { get => Get(_tlp); init => _tlp = value; }
            public IReadOnlyList<string>? Labels { get => Get(_labels); init => _labels = value; }
            public Optional<string?> Text { get => Get(_text); init => _text = value; }

            /// <summary>Creates a <see cref="NoteUpdate"/> with the values of this object.</summary>
            /// <remarks>
            /// The following properties have other types there and are not copied: <see cref="Labels"/>.
            /// </remarks>
            public NoteUpdate ToUpdate() => ConvertTo<NoteUpdate>("labels");

            protected override void VisitProperties(ref JsonPropertyVisitor json)
            {
                json.RequiredString("id"u8, ref _id);
                json.Required("size"u8, ref _size, JsonCodec.Int32);
                json.Nullable("parent"u8, ref _parent, JsonCodec.Model<Note>());
                json.OptionalEnum("tlp"u8, ref _tlp);
                json.OptionalStrings("labels"u8, ref _labels);
                json.Optional("text"u8, ref _text, JsonCodec.String);
            }
        }
        """,
        ObjectEmitter.Emit(SampleModels.Note, "public"));

    [Fact]
    public void Body_has_settable_properties() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<NoteUpdate>))]
        internal sealed partial class NoteUpdate : ApiModel<NoteUpdate>
        {
            private Tlp? _tlp;

            [Obsolete("Deprecated by the API.")]
            public Tlp? Tlp { get => Get(_tlp); set => Set(out _tlp, value); }

            protected override void VisitProperties(ref JsonPropertyVisitor json)
            {
                json.OptionalEnum("tlp"u8, ref _tlp);
            }
        }
        """,
        ObjectEmitter.Emit(SampleModels.NoteUpdate, "internal"));

    [Fact]
    public void Property_whose_name_does_not_determine_its_name_in_JSON_has_both()
    {
        var code = ObjectEmitter.Emit(
            SampleModels.Note with
            {
                Properties = new([Property("created_at", "CreatedAt"), Property("$type", "Kind"), Property("a-b", "AB"), Property("ab", "Ab")]),
                Conversions = default,
            },
            "public").ToString();

        Assert.Contains("CreatedAt { get => Get(_createdAt); init", code, StringComparison.Ordinal);
        Assert.Contains("Kind { get => Get(_kind, name: \"$type\"); init", code, StringComparison.Ordinal);
        Assert.Contains("AB { get => Get(_aB, name: \"a-b\"); init", code, StringComparison.Ordinal);
        Assert.Contains("Ab { get => Get(_ab, name: \"ab\"); init", code, StringComparison.Ordinal);
    }

    private static PropertyModel Property(string wireName, string name) => new()
    {
        WireName = wireName,
        Name = name,
        Field = "_" + char.ToLowerInvariant(name[0]) + name[1..],
        Type = ScalarType.String,
        Presence = Presence.Optional,
    };
}
