using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class ObjectEmitterTests
{
    [Fact]
    public void Model_has_a_property_and_a_field_for_each_member() => AssertCode(
        """
        /// <summary>A note.</summary>
        [GeneratedCode]
        public sealed partial class Note : ApiModel
        {
            /// <summary>Names the note.</summary>
            public required string Id { get => Get(_id, 0); init => _id = value; }
            private string _id = null!;
            /// <summary>The member <c>size</c>.</summary>
            public required int Size { get => Get(_size, 1); init => _size = value; }
            private int _size;
            /// <summary>The member <c>parent</c>.</summary>
            public required Note? Parent { get => Get(_parent, 2); init => _parent = value; }
            private Note? _parent;
            /// <summary>The member <c>tlp</c>.</summary>
            public Tlp? Tlp { get => Get(_tlp, 3); init => _tlp = value; }
            private Tlp? _tlp;
            /// <summary>The member <c>labels</c>.</summary>
            public IReadOnlyList<string>? Labels { get => Get(_labels, 4); init => _labels = value; }
            private IReadOnlyList<string>? _labels;
            /// <summary>The member <c>text</c>.</summary>
            public Optional<string?> Text { get => Get(_text, 5); init => _text = value; }
            private Optional<string?> _text;

            /// <summary>Makes a <see cref="NoteUpdate"/> that holds what this object holds.</summary>
            public NoteUpdate ToUpdate() => new()
            {
                Tlp = Tlp,
            };
        }
        """,
        ObjectEmitter.Emit(SampleModels.Note, "public"));

    [Fact]
    public void Body_can_be_changed_after_it_was_made() => AssertCode(
        """
        /// <summary>An object of the API.</summary>
        [GeneratedCode]
        internal sealed partial class NoteUpdate : ApiModel
        {
            /// <summary>The member <c>tlp</c>.</summary>
            [Obsolete("Deprecated by the API.")]
            public Tlp? Tlp { get => Get(_tlp, 0); set => Set(out _tlp, value, 0); }
            private Tlp? _tlp;
        }
        """,
        ObjectEmitter.Emit(SampleModels.NoteUpdate, "internal"));
}
