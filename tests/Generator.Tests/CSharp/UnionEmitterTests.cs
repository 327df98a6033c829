using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model.Unions;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class UnionEmitterTests
{
    [Fact]
    public void Each_case_is_put_in_and_taken_out() => AssertCode(
        """
        /// <summary>A note, however it is kept.</summary>
        public sealed partial class NoteOrText : ApiUnion
        {
            /// <summary>Holds a value of type <c>Note</c>.</summary>
            public NoteOrText(Note value) : base(value, 0) { }
            /// <summary>Holds a value of type <c>Note</c>.</summary>
            public static implicit operator NoteOrText(Note value) => new(value);
            /// <summary>Gives the value if it is of type <c>Note</c>.</summary>
            public bool TryGetNote([NotNullWhen(true)] out Note? value) => TryGet<Note>(out value);
            /// <summary>Holds a value of type <c>string</c>.</summary>
            public NoteOrText(string value) : base(value, 1) { }
            /// <summary>Holds a value of type <c>string</c>.</summary>
            public static implicit operator NoteOrText(string value) => new(value);
            /// <summary>Gives the value if it is of type <c>string</c>.</summary>
            public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
            /// <summary>Holds a value of type <c>int</c>.</summary>
            public NoteOrText(int value) : base(value, 2) { }
            /// <summary>Holds a value of type <c>int</c>.</summary>
            public static implicit operator NoteOrText(int value) => new(value);
            /// <summary>Gives the value if it is of type <c>int</c>.</summary>
            public bool TryGetInt32(out int value) => TryGet<int>(out value);
            /// <summary>Holds a value of type <c>IReadOnlyList&lt;Note&gt;</c>.</summary>
            public NoteOrText(IReadOnlyList<Note> value) : base(value, 3) { }
            /// <summary>Gives the value if it is of type <c>IReadOnlyList&lt;Note&gt;</c>.</summary>
            public bool TryGetNoteList([NotNullWhen(true)] out IReadOnlyList<Note>? value) => TryGet<IReadOnlyList<Note>>(out value);
        }
        """,
        UnionEmitter.Emit(SampleModels.NoteOrText, "public"));

    [Fact]
    public void Cases_are_told_apart_by_the_values_of_the_tag() => AssertCode(
        """
        [GeneratedCode, JsonConverter(typeof(ApiUnionConverter<NoteOrText>))]
        partial class NoteOrText : IApiUnion<NoteOrText>
        {
            private static readonly UnionCases s_cases = new(
                tag: "kind", UnionCase.Of(JsonCodec.Model<Note>(), "note", "memo"), UnionCase.Of(JsonCodec.String), UnionCase.Of(JsonCodec.Int32),
                UnionCase.Of(JsonCodec.List(JsonCodec.Model<Note>())));
            private NoteOrText(object value, int index) : base(value, index) { }
            static UnionCases IApiUnion<NoteOrText>.Cases => s_cases;
            static NoteOrText IApiUnion<NoteOrText>.Create(object value, int index) => new(value, index);
        }
        """,
        UnionEmitter.EmitJson(SampleModels.NoteOrText));

    [Fact]
    public void Union_of_which_nothing_is_said_tells_its_cases() => Assert.StartsWith(
        "/// <summary>One of <c>Note</c>, <c>string</c>, <c>int</c>, <c>IReadOnlyList&lt;Note&gt;</c>.</summary>\n",
        UnionEmitter.Emit(SampleModels.NoteOrText with { Summary = null }, "public").ToString(), StringComparison.Ordinal);
}
