using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class FormEmitterTests
{
    [Fact]
    public void Form_adds_its_parts_in_order() => AssertCode(
        """
        /// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
        [GeneratedCode]
        public sealed partial class NoteImport
        {
            public required UploadFile Source { get; set; }
            public string? Title { get; set; }

            internal MultipartForm ToForm() => new MultipartForm()
                .Add("source", Source)
                .Add("title", Title);
        }
        """,
        FormEmitter.Emit(SampleModels.Form, "public"));
}
