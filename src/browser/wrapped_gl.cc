// What Dear ImGui's renderer asks WebGL for each frame: the state that it is about to change, so as to put it back afterwards. Every
// such question waits for the browser's graphics process, and that was nearly all of a frame. Nobody else draws in this context: what is
// put back only has to be valid. So the linker sends these calls here (--wrap), and only questions about the device go on.
#include <GLES3/gl3.h>

#include <algorithm>

extern "C" {

void __real_glGetIntegerv(GLenum name, GLint* values);

void __wrap_glGetIntegerv(GLenum name, GLint* values) {
    switch (name) {
        case GL_ACTIVE_TEXTURE:
            *values = GL_TEXTURE0;
            return;
        case GL_BLEND_EQUATION_RGB:
        case GL_BLEND_EQUATION_ALPHA:
            *values = GL_FUNC_ADD;
            return;
        case GL_BLEND_SRC_RGB:
        case GL_BLEND_SRC_ALPHA:
        case GL_BLEND_DST_RGB:
        case GL_BLEND_DST_ALPHA:
            *values = GL_ONE;
            return;
        case GL_VIEWPORT:
        case GL_SCISSOR_BOX:
            std::fill_n(values, 4, 0);
            return;
        case GL_CURRENT_PROGRAM:
        case GL_TEXTURE_BINDING_2D:
        case GL_SAMPLER_BINDING:
        case GL_ARRAY_BUFFER_BINDING:
        case GL_ELEMENT_ARRAY_BUFFER_BINDING:
        case GL_VERTEX_ARRAY_BINDING:
            *values = 0;  // nothing
            return;
        default:
            __real_glGetIntegerv(name, values);
    }
}

}  // extern "C"
