using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class JsonEmitterTests
{
    [Fact]
    public void Presence_of_a_member_selects_how_its_field_is_read_and_written() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<Note>))]
        partial class Note : IApiModel<Note>
        {
            private string _id = null!;
            private int _size;
            private Note? _parent;
            private Tlp? _tlp;
            private IReadOnlyList<string>? _labels;
            private Optional<string?> _text;

            static Note IApiModel<Note>.Create() => new() { Id = null!, Size = default, Parent = default };

            protected override void VisitProperties(ref JsonPropertyVisitor json)
            {
                json.Required("id"u8, ref _id, JsonCodec.String);
                json.Required("size"u8, ref _size, JsonCodec.Int32);
                json.Nullable("parent"u8, ref _parent, JsonCodec.Model<Note>());
                json.Optional("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
                json.Optional("labels"u8, ref _labels, JsonCodec.List(JsonCodec.String));
                json.Optional("text"u8, ref _text, JsonCodec.String);
            }
        }
        """,
        JsonEmitter.Emit(SampleModels.Note));

    [Fact]
    public void Model_without_required_members_is_created_without_values() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiModelConverter<NoteUpdate>))]
        partial class NoteUpdate : IApiModel<NoteUpdate>
        {
            private Tlp? _tlp;

            static NoteUpdate IApiModel<NoteUpdate>.Create() => new();

            protected override void VisitProperties(ref JsonPropertyVisitor json)
            {
                json.Optional("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
            }
        }
        """,
        JsonEmitter.Emit(SampleModels.NoteUpdate));
}
