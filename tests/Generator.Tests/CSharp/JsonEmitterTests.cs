using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class JsonEmitterTests
{
    [Fact]
    public void Each_presence_has_its_way_between_JSON_and_the_field() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<Note>))]
        partial class Note : IApiModel<Note>
        {
            private static readonly JsonNameTable s_names = new(required: 3, "id", "size", "parent", "tlp", "labels", "text");
            private string _id; private int _size; private Note? _parent; private Tlp? _tlp; private IReadOnlyList<string>? _labels;
            private Optional<string?> _text;
            public Note() { } [SetsRequiredMembers] private Note(JsonNameTable _) { } static Note IApiModel<Note>.Create() => new(s_names);
            protected override JsonNameTable Names => s_names;
            protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
            {
                0 => json.Required(ref _id), 1 => json.Required(ref _size), 2 => json.Nullable(ref _parent, JsonCodec.Model<Note>()),
                3 => json.Optional(ref _tlp, JsonCodec.Enum<Tlp>()), 4 => json.Optional(ref _labels, JsonCodec.List(JsonCodec.String)),
                5 => json.Optional(ref _text), _ => false
            };
        }
        """,
        JsonEmitter.Emit(SampleModels.Note));

    [Fact]
    public void Model_without_required_members_needs_no_constructors() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<NoteUpdate>))]
        partial class NoteUpdate : IApiModel<NoteUpdate>
        {
            private static readonly JsonNameTable s_names = new("tlp");
            private Tlp? _tlp;
            static NoteUpdate IApiModel<NoteUpdate>.Create() => new(); protected override JsonNameTable Names => s_names;
            protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
            {
                0 => json.Optional(ref _tlp, JsonCodec.Enum<Tlp>()), _ => false
            };
        }
        """,
        JsonEmitter.Emit(SampleModels.NoteUpdate));
}
