using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class JsonEmitterTests
{
    [Fact]
    public void Each_presence_has_its_way_of_being_read_and_written() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<Note>))]
        partial class Note : IApiModel<Note>
        {
            private static readonly JsonNames s_names = new(required: 3, "id", "size", "parent", "tlp", "labels", "text");
            private string _id = null!; private int _size; private Note? _parent; private Tlp? _tlp; private IReadOnlyList<string>? _labels;
            private Optional<string?> _text;
            public Note() { } [SetsRequiredMembers] private Note(JsonNames _) { } static Note IApiModel<Note>.Create() => new(s_names);
            protected override JsonNames Names => s_names;
            protected override bool ReadProperty(int index, ref ApiJsonReader json) => index switch
            {
                0 => json.Read(ref _id), 1 => json.Read(ref _size), 2 => json.ReadNullable(ref _parent, JsonCodec.Model<Note>()),
                3 => json.ReadNullable(ref _tlp, JsonCodec.Enum<Tlp>()), 4 => json.ReadNullable(ref _labels, JsonCodec.List(JsonCodec.String)),
                5 => json.ReadOptional(ref _text), _ => false
            };
            protected override void WriteProperties(ref ApiJsonWriter json)
            {
                json.Write(0, _id); json.Write(1, _size); json.WriteNullable(2, _parent, JsonCodec.Model<Note>());
                json.Write(3, _tlp, JsonCodec.Enum<Tlp>()); json.Write(4, _labels, JsonCodec.List(JsonCodec.String)); json.Write(5, _text);
            }
        }
        """,
        JsonEmitter.Emit(SampleModels.Note));

    [Fact]
    public void Model_without_required_members_needs_no_constructors() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<NoteUpdate>))]
        partial class NoteUpdate : IApiModel<NoteUpdate>
        {
            private static readonly JsonNames s_names = new(required: 0, "tlp");
            private Tlp? _tlp;
            static NoteUpdate IApiModel<NoteUpdate>.Create() => new(); protected override JsonNames Names => s_names;
            protected override bool ReadProperty(int index, ref ApiJsonReader json) =>
                index switch { 0 => json.ReadNullable(ref _tlp, JsonCodec.Enum<Tlp>()), _ => false };
            protected override void WriteProperties(ref ApiJsonWriter json) { json.Write(0, _tlp, JsonCodec.Enum<Tlp>()); }
        }
        """,
        JsonEmitter.Emit(SampleModels.NoteUpdate));
}
