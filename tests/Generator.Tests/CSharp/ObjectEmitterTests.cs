using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ObjectEmitterTests
{
    [Fact]
    public void Model_has_a_property_and_a_field_for_each_member() => AssertCode(
        """
        /// <summary>A note.</summary>
        public sealed partial class Note : ApiModel<Note>
        {
            /// <summary>Names the note.</summary>
            public required string Id { get => Get(_id, "id"); init => _id = value; }
            public required int Size { get => Get(_size, "size"); init => _size = value; }
            public required Note? Parent { get => Get(_parent, "parent"); init => _parent = value; }
            public Tlp? Tlp { get => Get(_tlp, "tlp"); init => _tlp = value; }
            public IReadOnlyList<string>? Labels { get => Get(_labels, "labels"); init => _labels = value; }
            public Optional<string?> Text { get => Get(_text, "text"); init => _text = value; }

            /// <summary>Creates a <see cref="NoteUpdate"/> with the values of this object.</summary>
            /// <remarks>
            /// The following properties have other types there and are not copied: <see cref="Labels"/>.
            /// </remarks>
            public NoteUpdate ToUpdate() => ConvertTo<NoteUpdate>("labels");
        }
        """,
        ObjectEmitter.Emit(SampleModels.Note, "public"));

    [Fact]
    public void Body_has_settable_properties() => AssertCode(
        """
        internal sealed partial class NoteUpdate : ApiModel<NoteUpdate>
        {
            [Obsolete("Deprecated by the API.")]
            public Tlp? Tlp { get => Get(_tlp, "tlp"); set => Set(out _tlp, value, "tlp"); }
        }
        """,
        ObjectEmitter.Emit(SampleModels.NoteUpdate, "internal"));
}
