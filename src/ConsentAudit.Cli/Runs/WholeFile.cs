namespace ConsentAudit.Cli.Runs;

/// <summary>Writes a file beside its place and moves it there: a reader finds the old one or the new one, and never half of one.</summary>
internal static class WholeFile
{
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var part = path + ".part";
        try
        {
            // What stands there may be a link to elsewhere: it is taken away, and not written through.
            File.Delete(part);
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush();
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: {e.Message.TrimEnd('.')}.");
        }
    }
}
