using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model.Unions;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class UnionEmitterTests
{
    [Fact]
    public void Union_has_a_constructor_and_a_getter_for_each_case_that_the_discriminator_selects() => AssertCode(
        """
        /// <summary>A note, however it is kept.</summary>
        [GeneratedCode, JsonConverter(typeof(ApiUnionConverter<NoteOrText>))]
        public sealed partial class NoteOrText : ApiUnion, IApiUnion<NoteOrText>
        {
            private static readonly UnionCases s_cases = new UnionCases("kind")
                .Add(JsonCodec.Model<Note>(), "note", "memo")
                .Add(JsonCodec.String)
                .Add(JsonCodec.Int32)
                .Add(JsonCodec.List(JsonCodec.Model<Note>()));

            private NoteOrText(object value, JsonCodec? codec)
                : base(value, codec)
            {
            }

            /// <summary>Initializes a new instance of the <see cref="NoteOrText"/> class with a value of type <c>Note</c>.</summary>
            public NoteOrText(Note value)
                : base(value, JsonCodec.Model<Note>())
            {
            }

            /// <summary>Converts a value of type <c>Note</c> to a <see cref="NoteOrText"/>.</summary>
            public static implicit operator NoteOrText(Note value) => new(value);

            /// <summary>Gets the value if it is of type <c>Note</c>.</summary>
            public bool TryGetNote([NotNullWhen(true)] out Note? value) => TryGet<Note>(out value);

            /// <summary>Initializes a new instance of the <see cref="NoteOrText"/> class with a value of type <c>string</c>.</summary>
            public NoteOrText(string value)
                : base(value, JsonCodec.String)
            {
            }

            /// <summary>Converts a value of type <c>string</c> to a <see cref="NoteOrText"/>.</summary>
            public static implicit operator NoteOrText(string value) => new(value);

            /// <summary>Gets the value if it is of type <c>string</c>.</summary>
            public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

            /// <summary>Initializes a new instance of the <see cref="NoteOrText"/> class with a value of type <c>int</c>.</summary>
            public NoteOrText(int value)
                : base(value, JsonCodec.Int32)
            {
            }

            /// <summary>Converts a value of type <c>int</c> to a <see cref="NoteOrText"/>.</summary>
            public static implicit operator NoteOrText(int value) => new(value);

            /// <summary>Gets the value if it is of type <c>int</c>.</summary>
            public bool TryGetInt32(out int value) => TryGet<int>(out value);

            /// <summary>Initializes a new instance of the <see cref="NoteOrText"/> class with a value of type
            /// <c>IReadOnlyList&lt;Note&gt;</c>.</summary>
            public NoteOrText(IReadOnlyList<Note> value)
                : base(value, JsonCodec.List(JsonCodec.Model<Note>()))
            {
            }

            /// <summary>Gets the value if it is of type <c>IReadOnlyList&lt;Note&gt;</c>.</summary>
            public bool TryGetNoteList([NotNullWhen(true)] out IReadOnlyList<Note>? value) => TryGet<IReadOnlyList<Note>>(out value);

            static UnionCases IApiUnion<NoteOrText>.Cases => s_cases;

            static NoteOrText IApiUnion<NoteOrText>.Create(object value, JsonCodec? codec) => new(value, codec);
        }
        """,
        UnionEmitter.Emit(SampleModels.NoteOrText, "public"));

    [Fact]
    public void Union_without_a_description_is_documented_by_its_cases() => Assert.StartsWith(
        "/// <summary>One of <c>Note</c>, <c>string</c>, <c>int</c>, <c>IReadOnlyList&lt;Note&gt;</c>.</summary>\n",
        UnionEmitter.Emit(SampleModels.NoteOrText with { Summary = null }, "public").ToString(), StringComparison.Ordinal);
}
